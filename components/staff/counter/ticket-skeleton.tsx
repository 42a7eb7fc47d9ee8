import { Skeleton } from "@/components/ui/skeleton";

const tiles = Array.from({ length: 9 }, (_, index) => index);

/** The counter's shape while what this tab had on it is fetched. */
export const TicketSkeleton = () => (
  <div className="grid flex-1 md:grid-cols-[1fr_20rem] lg:grid-cols-[1fr_24rem]">
    <div className="grid content-start gap-3 p-4">
      <Skeleton className="h-12" />
      <Skeleton className="h-11" />
      <div className="grid gap-2.5 sm:grid-cols-2 xl:grid-cols-3">
        {tiles.map((tile) => (
          <Skeleton key={tile} className="h-28 rounded-2xl" />
        ))}
      </div>
    </div>
    <div className="hidden border-line border-l-2 bg-card p-3 md:block">
      <Skeleton className="h-12" />
    </div>
  </div>
);
