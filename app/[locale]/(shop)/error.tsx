"use client";
import { useLocale } from "next-intl";
import { useEffect } from "react";
import { Link } from "@/components/navigation";
import { Button, buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

// The texts travel with this file: what went wrong may be what brings the others.
const words = {
  fr: {
    title: "Quelque chose a brûlé",
    lead: "C’est de notre côté. Votre panier est gardé : réessayez, ou revenez à l’accueil.",
    retry: "Réessayer",
    home: "Retour à l’accueil",
  },
  en: {
    title: "Something burnt",
    lead: "It is our fault. Your basket is kept: try again, or go back to the start.",
    retry: "Try again",
    home: "Back to the start",
  },
};

export default function ShopError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = words[useLocale() === "en" ? "en" : "fr"];
  useEffect(() => reportError(error), [error]);
  return (
    <EmptyState
      as="h1"
      title={t.title}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <Button onClick={reset}>{t.retry}</Button>
          <Link href="/" prefetch={false} className={buttonLook({ tone: "quiet" })}>
            {t.home}
          </Link>
        </div>
      }
    >
      {t.lead}
    </EmptyState>
  );
}
