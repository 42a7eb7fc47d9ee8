import { roles } from "@/db/enums";
import { permissionsOf } from "../staff/permissions";

/** Those who may ride, by the one table of permissions. */
export const rolesOnTheRoad = roles.filter((role) => permissionsOf[role].has("dispatch.work"));
