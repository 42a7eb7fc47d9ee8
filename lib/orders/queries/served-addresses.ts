import type { KeptAddress } from "@/lib/customers/profile";
import { zoneAt } from "@/lib/outlets/delivery-zone";
import { kilometresBetween } from "@/lib/outlets/place";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";

/** Addresses with the nearest open outlet that delivers there, if one does. */
export async function servedAddresses(
  addresses: readonly KeptAddress[],
): Promise<(KeptAddress & { servedBy: string | null })[]> {
  if (addresses.length === 0) return [];
  const open = (await getOutlets()).filter(({ status }) => status === "open");
  return addresses.map((address) => {
    const { lat, lng } = address;
    const place = lat !== null && lng !== null ? { lat, lng } : null;
    const [nearest] = open
      .filter((outlet) => place && zoneAt(outlet, place))
      .toSorted((a, b) => (place ? kilometresBetween(a, place) - kilometresBetween(b, place) : 0));
    return { ...address, servedBy: nearest?.name ?? null };
  });
}
