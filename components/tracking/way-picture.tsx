import "./scene.css";
import type { Mode } from "@/db/enums";
import { BagScene } from "./scenes/bag-scene";
import { BoxScene } from "./scenes/box-scene";
import { DoorScene } from "./scenes/door-scene";
import { DoughScene } from "./scenes/dough-scene";
import { OvenScene } from "./scenes/oven-scene";
import { QuietScene } from "./scenes/quiet-scene";
import { ScooterScene } from "./scenes/scooter-scene";
import type { Stage } from "./stage";

/** The pizza's way: dough, oven, box, then the scooter or the bag. */
export function WayPicture({ stage, mode }: { stage: Stage; mode: Mode }) {
  if (stage === "preparing") return <OvenScene />;
  if (stage === "ready") return mode === "delivery" ? <BoxScene /> : <BagScene />;
  if (stage === "out_for_delivery") return <ScooterScene />;
  if (stage === "delivered" || stage === "collected") return <BoxScene eaten />;
  if (stage === "failed") return <DoorScene />;
  if (stage === "cancelled" || stage === "expired") return <QuietScene />;
  return <DoughScene />;
}
