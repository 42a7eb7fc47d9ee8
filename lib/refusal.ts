/**
 * Every reason for which the house says no. The word is the key of its text under `refusals` in messages/;
 * `details` fill the text's placeholders.
 */
export type RefusalCode =
  | "not_signed_in"
  | "not_allowed"
  | "not_found"
  | "bad_input"
  | "bad_origin"
  | "too_large"
  | "wrong_credentials"
  | "slow_down"
  | "key_reused"
  | "basket_empty"
  | "basket_too_large"
  | "item_unknown"
  | "item_off_menu"
  | "quantity_out_of_range"
  | "option_unknown"
  | "too_many_extras"
  | "too_many_options"
  | "too_many_choices"
  | "half_not_possible"
  | "half_other_size"
  | "menu_unknown"
  | "menu_incomplete"
  | "menu_wrong_choice"
  | "ingredient_not_in_recipe"
  | "instead_not_possible"
  | "sold_out"
  | "stock_short"
  | "total_changed"
  | "outlet_closed"
  | "last_order_passed"
  | "outlet_not_open_yet"
  | "slot_past"
  | "slot_unknown"
  | "slot_full"
  | "slot_closed"
  | "slot_too_far"
  | "slot_none_left"
  | "address_missing"
  | "address_outside"
  | "address_unknown"
  | "below_minimum"
  | "adult_required"
  | "email_invalid"
  | "phone_invalid"
  | "phone_not_mobile"
  | "already_started"
  | "already_ended"
  | "status_moved"
  | "day_closed"
  | "day_over"
  | "reason_missing"
  | "nothing_to_take"
  | "already_taken"
  | "payment_due"
  | "already_paid"
  | "payment_unavailable"
  | "payment_too_late"
  | "refund_exceeds"
  | "refund_given"
  | "cash_short"
  | "age_unchecked"
  | "promotion_slow_down"
  | "promotion_unknown"
  | "promotion_not_yet"
  | "promotion_over"
  | "promotion_wrong_outlet"
  | "promotion_wrong_channel"
  | "promotion_wrong_mode"
  | "promotion_below_minimum"
  | "promotion_item_missing"
  | "promotion_nothing_off"
  | "promotion_used_up"
  | "promotion_used_already";

/** Thrown by writes and rules; the action wrapper turns it into a message. Throwing rolls the transaction back. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly code: RefusalCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    /** The form field it concerns, if one. */
    readonly field?: string,
  ) {
    super(`refused: ${code}`);
  }
}
