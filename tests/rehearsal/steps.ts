import type { Step } from "./stage";
import { backUp } from "./steps/back-up";
import { deployBroken } from "./steps/deploy-broken";
import { deployFirst } from "./steps/deploy-first";
import { deploySecond } from "./steps/deploy-second";
import { fillAndRestart } from "./steps/fill-and-restart";
import { loseAndRestore } from "./steps/lose-and-restore";
import { orderAndPay } from "./steps/order-and-pay";
import { prepareServer } from "./steps/prepare-server";
import { rollBack } from "./steps/roll-back";
import { verifyBooks } from "./steps/verify-books";

/** All of them, in their order; each stands on those before. */
export const steps: readonly Step[] = [
  ...[prepareServer, deployFirst, fillAndRestart, orderAndPay, deploySecond, deployBroken, rollBack],
  ...[backUp, loseAndRestore, verifyBooks],
];
