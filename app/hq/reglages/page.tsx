import { getTranslations } from "next-intl/server";
import { AdministrationFrame } from "@/components/staff/administration/frame";
import { SwitchesPanel } from "@/components/staff/administration/switches-panel";
import { Texts } from "@/components/texts";
import { listSwitches } from "@/lib/administration/queries/list-switches";
import { requireAdministrator } from "@/lib/server/administrator";
import { turnSwitchAction } from "../actions";
import { rooms } from "../rooms";

/** Features of the whole group. */
export default async function SettingsPage() {
  const { name } = await requireAdministrator();
  const [t, switches] = await Promise.all([getTranslations("administration.nav"), listSwitches()]);
  return (
    <AdministrationFrame here="settings" hrefs={rooms()} who={name}>
      <h1 className="text-3xl">{t("settings")}</h1>
      <Texts of={["administration.switches"]}>
        <SwitchesPanel switches={switches} turn={turnSwitchAction} />
      </Texts>
    </AdministrationFrame>
  );
}
