/** What a sheet shows could not be read: that, and another try. */
export const LostReading = ({
  text,
  label,
  again,
}: {
  text: string;
  label: string;
  again: () => Promise<void>;
}) => (
  <p role="alert" className="font-semibold text-lg text-tomato-strong">
    {text}{" "}
    <button type="button" onClick={() => void again()} className="min-h-11 underline">
      {label}
    </button>
  </p>
);
