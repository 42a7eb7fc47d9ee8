/** Lets so many through a minute, and as many at once: a database that is away must not become a thousand reports. */
export function bucket(aMinute: number) {
  let left = aMinute;
  let at = 0;
  return (nowMs: number): boolean => {
    left = Math.min(aMinute, left + ((nowMs - at) / 60_000) * aMinute);
    at = nowMs;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
