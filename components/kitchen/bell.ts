/** The kitchen's bell, made by the browser itself: no file to fetch, heard over the extractor hood. */
export type Bell = { ring: (chime: Chime) => void; unlock: () => Promise<void>; isBlocked: () => boolean };
type Chime = "order" | "call" | "loud" | "cancelled" | "oven";

/** Notes in hertz, seconds each, and how loud. */
const chimes: Record<Chime, { notes: number[]; each: number; gain: number; wave: OscillatorType }> = {
  order: { notes: [784, 1047], each: 0.22, gain: 0.35, wave: "triangle" },
  call: { notes: [880, 880, 1175], each: 0.2, gain: 0.5, wave: "triangle" },
  loud: { notes: [1175, 880, 1175, 880, 1175, 880], each: 0.16, gain: 0.9, wave: "square" },
  oven: { notes: [1319, 1319, 1568], each: 0.14, gain: 0.5, wave: "triangle" },
  cancelled: { notes: [523, 392, 262], each: 0.3, gain: 0.5, wave: "sawtooth" },
};

export function createBell(): Bell {
  let context: AudioContext | null = null;
  const own = () => {
    context ??= new AudioContext();
    return context;
  };
  return {
    ring(chime) {
      const at = own();
      if (at.state !== "running") return;
      const { notes, each, gain, wave } = chimes[chime];
      for (const [index, frequency] of notes.entries()) {
        const start = at.currentTime + index * each;
        const volume = new GainNode(at, { gain: 0 });
        const voice = new OscillatorNode(at, { type: wave, frequency });
        volume.gain.setValueAtTime(0, start);
        volume.gain.linearRampToValueAtTime(gain, start + 0.015);
        volume.gain.exponentialRampToValueAtTime(0.001, start + each * 1.6);
        voice.connect(volume).connect(at.destination);
        voice.start(start);
        voice.stop(start + each * 1.7);
      }
    },
    async unlock() {
      await own().resume();
    },
    isBlocked: () => own().state !== "running",
  };
}
