"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Reads a staff page again every so often, where listening would take too many streams. */
export function PollRefresh({ everySeconds = 60 }: { everySeconds?: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [router, everySeconds]);
  return null;
}
