"use client";
import { useEffect, useState } from "react";
import type { OpenBill } from "@/lib/orders/bill";
import type { CollectSheetProps } from "../orders/collect-sheet";

/** An order's bill, read when its payment is begun; null until then, and where it cannot be read. */
export function useBill(read: CollectSheetProps["bill"], orderId: string): OpenBill | null {
  const [bill, setBill] = useState<OpenBill | null>(null);
  useEffect(() => {
    let gone = false;
    read({ orderId })
      .then((answer) => answer.ok && !gone && setBill(answer.value))
      // Without a network the door still takes cash and card.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [read, orderId]);
  return bill;
}
