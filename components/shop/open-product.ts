import { useLocale } from "next-intl";
import { useCallback, useEffect, useState } from "react";

/**
 * The product whose sheet lies over the menu. It takes the product's own address while it is open, so that the link can be
 * copied and the phone's back gesture closes it.
 */
export function useOpenProduct(slug: string) {
  const [code, setCode] = useState<string | null>(null);
  const menu = `${useLocale() === "en" ? "/en" : ""}/pizzeria/${slug}`;

  useEffect(() => {
    const read = () => {
      const { pathname } = window.location;
      setCode(pathname.startsWith(`${menu}/`) ? decodeURIComponent(pathname.slice(menu.length + 1)) : null);
    };
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, [menu]);

  const open = useCallback(
    (next: string) => {
      window.history.pushState(null, "", `${menu}/${next}${window.location.search}`);
      setCode(next);
    },
    [menu],
  );

  return {
    code,
    open,
    close() {
      setCode(null);
      if (window.location.pathname !== menu) window.history.back();
    },
  };
}
