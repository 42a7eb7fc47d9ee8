import { DoorClosed } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "../ui/button";
import { EmptyState } from "../ui/empty-state";

/** Said alike of what does not exist and of what is another's. */
export async function NotYours() {
  const t = await getTranslations("staff.notYours");
  return (
    <div className="grid flex-1 place-items-center">
      <EmptyState
        picture={<DoorClosed aria-hidden className="mx-auto size-24 text-crust" strokeWidth={1.25} />}
        title={t("title")}
        action={
          <Link href="/staff" className={buttonLook()}>
            {t("back")}
          </Link>
        }
      >
        {t("text")}
      </EmptyState>
    </div>
  );
}
