import { useCallback, useEffect, useState } from "react";

/** What a sheet reads as JSON when it is opened, and again when asked; `lost`: it could not be read. */
export function useOpened<T>(address: string): { read: T | "lost" | null; again: () => Promise<void> } {
  const [read, setRead] = useState<T | "lost" | null>(null);
  const again = useCallback(async () => {
    const answer = await fetch(address).catch(() => null);
    setRead(answer?.ok ? await answer.json() : "lost");
  }, [address]);
  useEffect(() => void again(), [again]);
  return { read, again };
}
