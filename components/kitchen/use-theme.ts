"use client";
import { useEffect } from "react";
import { useRemembered } from "./use-remembered";

export type Theme = "dark" | "light";

/** The kitchen's screen is dark unless somebody says otherwise on this device. Sheets open outside the board: the page is told too. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const [kept, setTheme] = useRemembered("kitchen-theme", "dark");
  const theme: Theme = kept === "light" ? "light" : "dark";
  useEffect(() => {
    const page = document.documentElement;
    page.dataset.theme = theme;
    return () => {
      delete page.dataset.theme;
    };
  }, [theme]);
  return { theme, setTheme };
}
