import { createNavigation } from "next-intl/navigation";
import { routing } from "@/lib/i18n";

/** Links and redirects that keep the reader's language. */
export const { Link, usePathname, useRouter } = createNavigation(routing);
