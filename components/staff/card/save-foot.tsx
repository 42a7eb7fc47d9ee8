import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";

type SaveFootProps = {
  /** Why it was not kept, or cannot be; null: nothing stands in the way. */
  refusal: string | null;
  word: string;
  disabled: boolean;
  onSave: () => void;
};

/** The end of a form of the card: what was said against it, and the way to keep it. */
export const SaveFoot = ({ refusal, word, disabled, onSave }: SaveFootProps) => (
  <>
    {refusal && (
      <Notice tone="bad" live>
        {refusal}
      </Notice>
    )}
    <Button className="w-fit" disabled={disabled} onClick={onSave}>
      {word}
    </Button>
  </>
);
