import { getTranslations } from "next-intl/server";
import { Link } from "@/components/navigation";
import { QuietScene } from "@/components/tracking/scenes/quiet-scene";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Whatever is wrong with a link, the same page: nothing is learnt by trying. */
export default async function NoOrder() {
  const t = await getTranslations("tracking.lost");
  const home = (
    <Link href="/" className={buttonLook()}>
      {t("home")}
    </Link>
  );
  return (
    <EmptyState picture={<QuietScene />} title={t("title")} action={home}>
      {t("text")}
    </EmptyState>
  );
}
