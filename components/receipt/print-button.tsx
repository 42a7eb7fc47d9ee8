"use client";
import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Prints the page as it stands; nothing is counted: it is the reader's own copy. */
export function PrintButton({ children }: { children: React.ReactNode }) {
  return (
    <Button tone="quiet" className="print:hidden" onClick={() => window.print()}>
      <Printer aria-hidden className="size-5" />
      {children}
    </Button>
  );
}
