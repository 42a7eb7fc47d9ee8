"use client";
import { useLocale } from "next-intl";
import { Link } from "@/components/navigation";
import { QuietScene } from "@/components/tracking/scenes/quiet-scene";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

// The texts travel with this file: on the server it is made before the page has said its language, and the page would
// then speak the language this one was given.
const words = {
  fr: {
    title: "Aucune commande sous ce lien",
    text: "Le lien est peut-être incomplet. Retrouvez-le dans l’e-mail de confirmation, ou appelez la pizzeria.",
    home: "Retour à l’accueil",
  },
  en: {
    title: "No order under this link",
    text: "The link may be incomplete. Find it in the confirmation e-mail, or call the pizzeria.",
    home: "Back to the start",
  },
};

/** Whatever is wrong with a link, the same page: nothing is learnt by trying. */
export default function NoOrder() {
  const t = words[useLocale() === "en" ? "en" : "fr"];
  const home = (
    <Link href="/" className={buttonLook()}>
      {t.home}
    </Link>
  );
  return (
    <EmptyState picture={<QuietScene />} title={t.title} action={home}>
      {t.text}
    </EmptyState>
  );
}
