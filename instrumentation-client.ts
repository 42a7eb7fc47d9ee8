import { watchErrors } from "./components/errors/watch-errors";
import { watchOutdated } from "./components/errors/watch-outdated";

watchErrors();
watchOutdated();
