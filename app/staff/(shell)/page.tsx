import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { PollRefresh } from "@/components/poll-refresh";
import { AlarmList } from "@/components/staff/home/alarm-list";
import { GroupLinks } from "@/components/staff/home/group-links";
import { OutletDayCard } from "@/components/staff/home/outlet-day-card";
import { OutletDayRow } from "@/components/staff/home/outlet-day-row";
import { StockNotices } from "@/components/staff/home/stock-notices";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { EmptyState } from "@/components/ui/empty-state";
import { getDayAtOutlets } from "@/lib/orders/queries/get-day-at-outlets";
import { now } from "@/lib/server/clock";
import { requireSignedIn } from "@/lib/server/session";
import { placeName, postsOf } from "@/lib/staff/screens";
import { may } from "@/lib/staff/staff";
import { clockTime, dateWords } from "@/lib/time";
import { listAlarms } from "@/lib/watch/queries/list-alarms";
import { listStockAlarms } from "@/lib/watch/queries/list-stock-alarms";

/** Streams of one address are counted: a director's overview polls instead of listening to every outlet. */
const mostListened = 3;

/** Today at my outlets: what waits, what is late, and the way to the screens I may use. */
export default async function StaffHome() {
  const staff = await requireSignedIn();
  const at = now();
  const [t, locale, alarms, ofStock, days] = await Promise.all([
    getTranslations("staff.home"),
    getLocale(),
    listAlarms(staff.outletIds("reports.view"), may(staff, "outlets.manage")),
    listStockAlarms(staff.outletIds("stock.work"), false),
    getDayAtOutlets(
      staff
        .outletIds("orders.view")
        .concat(staff.outletIds("kitchen.view"), staff.outletIds("dispatch.view")),
      at,
    ),
  ]);
  const posts = postsOf(staff).flatMap((post) => {
    const outlet = staff.outlets.find(({ slug }) => slug === post.slug);
    return outlet ? [{ post, outlet }] : [];
  });
  const hour = Number(clockTime(at, "Europe/Paris").slice(0, 2));
  const [firstName = staff.name] = staff.name.split(" ");
  const reports = staff.outletIds("reports.view");
  const topics = posts.length <= mostListened ? posts.map(({ outlet }) => `orders:${outlet.id}`) : [];
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-5 p-4 md:p-8">
      {topics.length === 0 && posts.length > 0 && <PollRefresh />}
      {topics.length > 0 && (
        <Texts of={["common.live"]}>
          <StatusSlot>
            <LiveRefresh topics={topics} />
          </StatusSlot>
        </Texts>
      )}
      <header>
        <p className="font-semibold text-ink-soft">
          {dateWords(at, locale, { weekday: "long", day: "numeric", month: "long" })}
        </p>
        <h1 className="text-4xl md:text-5xl">
          {t(hour >= 18 || hour < 4 ? "evening" : "day", { name: firstName })}
        </h1>
      </header>
      {alarms.length > 0 && <AlarmList alarms={alarms} />}
      <StockNotices
        notices={staff.outlets.flatMap(({ id, slug, name }) => {
          const count = ofStock.filter(({ outletId }) => outletId === id).length;
          return count > 0 ? [{ slug, name: placeName(name), count }] : [];
        })}
      />
      {posts.length === 0 && <EmptyState title={t("nothing.title")}>{t("nothing.text")}</EmptyState>}
      {posts.length === 1 &&
        posts.map(({ post, outlet }) => (
          <OutletDayCard
            key={post.slug}
            post={post}
            day={days.get(outlet.id)}
            sold={reports.includes(outlet.id)}
          />
        ))}
      {posts.length > 1 && (
        <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
          {posts.map(({ post, outlet }) => (
            <OutletDayRow
              key={post.slug}
              post={post}
              day={days.get(outlet.id)}
              sold={reports.includes(outlet.id)}
              open={outlet.status === "open"}
            />
          ))}
        </ul>
      )}
      <GroupLinks
        provider={may(staff, "provider.view")}
        reports={reports.length > 1}
        card={may(staff, "catalogue.manage")}
        outlets={may(staff, "outlets.manage")}
      />
    </div>
  );
}
