import { getTranslations } from "next-intl/server";
import { AdministrationFrame } from "@/components/staff/administration/frame";
import { SettingsPanel } from "@/components/staff/administration/settings-panel";
import { SwitchesPanel } from "@/components/staff/administration/switches-panel";
import { Texts } from "@/components/texts";
import { listSettings } from "@/lib/administration/queries/list-settings";
import { listSwitches } from "@/lib/administration/queries/list-switches";
import { requireAdministrator } from "@/lib/server/administrator";
import { changeSettingAction, turnSwitchAction } from "../actions";
import { rooms } from "../rooms";

/** Features and numbers of the whole group. */
export default async function SettingsPage() {
  const { name } = await requireAdministrator();
  const [t, switches, settings] = await Promise.all([
    getTranslations("administration.nav"),
    listSwitches(),
    listSettings(),
  ]);
  return (
    <AdministrationFrame here="settings" hrefs={rooms()} who={name}>
      <h1 className="text-3xl">{t("settings")}</h1>
      <Texts of={["administration.switches", "administration.settings"]}>
        <SwitchesPanel switches={switches} turn={turnSwitchAction} />
        <SettingsPanel settings={settings} change={changeSettingAction} />
      </Texts>
    </AdministrationFrame>
  );
}
