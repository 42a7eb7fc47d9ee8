"use client";
import { ShieldAlert } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { AllergyFields, noAllergy } from "@/components/allergy-fields";
import { AskSheet } from "@/components/ui/ask-sheet";
import { Button } from "@/components/ui/button";
import type { Allergy } from "@/lib/orders/allergy";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { sayAllergyAction } from "../../actions";

type OrderAllergyProps = {
  order: Pick<OrderSheet, "id" | "allergy">;
  /** null: it can no longer be said, or not by who reads. */
  say: typeof sayAllergyAction | null;
};

/** What the customer must not eat, whether the kitchen read it, and where it is said by who forgot it and calls. */
export function OrderAllergy({ order, say }: OrderAllergyProps) {
  const t = useTranslations("staff.orders.allergy");
  const name = useTranslations("common.allergens");
  const [open, setOpen] = useState(false);
  const { allergy } = order;
  if (!allergy && !say) return null;
  const codes = allergy?.allergens.map((code) => name(code)).join(", ");
  return (
    <>
      {allergy && (
        <section
          aria-labelledby="allergy"
          className="grid gap-1 rounded-card bg-tomato px-4 py-3 text-on-tomato"
        >
          <h2 id="allergy" className="flex items-center gap-2 text-xl">
            <ShieldAlert aria-hidden className="size-5" />
            {t("title")}
          </h2>
          {codes && <p className="font-bold">{codes}</p>}
          {allergy.words && (
            <p className="font-semibold [overflow-wrap:anywhere]">
              <bdi>« {allergy.words} »</bdi>
            </p>
          )}
          <p className="text-sm">
            {allergy.heededBy ? t("heeded", { name: allergy.heededBy }) : t("unread")}
          </p>
        </section>
      )}
      {say && (
        <Button tone="quiet" className="w-fit" onClick={() => setOpen(true)}>
          <ShieldAlert aria-hidden className="size-5" />
          {t(allergy ? "change" : "add")}
        </Button>
      )}
      {say && open && <AllergySheet order={order} say={say} onClose={() => setOpen(false)} />}
    </>
  );
}

type AllergySheetProps = {
  order: OrderAllergyProps["order"];
  say: typeof sayAllergyAction;
  onClose: () => void;
};

function AllergySheet({ order, say, onClose }: AllergySheetProps) {
  const t = useTranslations("staff.orders.allergy");
  const router = useRouter();
  const known = order.allergy && { allergens: order.allergy.allergens, words: order.allergy.words };
  const [said, set] = useState<Allergy | null>(known ? { ...known, agreed: true } : noAllergy);
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = () =>
    start(async () => {
      refuse(null);
      const answer = await say({ orderId: order.id, allergy: said }).catch(() => null);
      if (!answer?.ok) return refuse(answer?.message ?? t("notSaved"));
      toast.success(t(said ? "said" : "unsaid"));
      router.refresh();
      onClose();
    });
  return (
    <AskSheet
      title={t("sheet")}
      closeLabel={t("close")}
      refusal={refusal}
      onClose={onClose}
      footer={
        <Button size="large" wide disabled={pending || (!said && !order.allergy)} onClick={submit}>
          {t(said ? "confirm" : "remove")}
        </Button>
      }
    >
      <p className="text-ink-soft">{t("lead")}</p>
      <AllergyFields value={said} set={set} by="staff" />
    </AskSheet>
  );
}
