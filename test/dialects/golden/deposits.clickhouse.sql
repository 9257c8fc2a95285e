-- TUIKE floating-v2 (Floating deposit), GMV to deposit, for ClickHouse.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_required END AS deposit,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN (CASE
    WHEN tk_required > tk_standing THEN tk_required - tk_standing
    WHEN tk_standing IS NOT NULL THEN toDecimal128('0', 2)
    ELSE NULL
  END) END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    tk_tier,
    CASE
      WHEN tk_tier = 1 THEN toDecimal128('20000', 2)
      WHEN tk_tier = 2 THEN toDecimal128('50000', 2)
      WHEN tk_tier = 3 THEN toDecimal128('100000', 2)
      WHEN tk_tier = 4 THEN toDecimal128('200000', 2)
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN toDecimal128('0', 2)
      WHEN COALESCE(tk_paid, 0) = 1 THEN toDecimal128('20000', 2)
      WHEN COALESCE(tk_paid, 0) = 2 THEN toDecimal128('50000', 2)
      WHEN COALESCE(tk_paid, 0) = 3 THEN toDecimal128('100000', 2)
      WHEN COALESCE(tk_paid, 0) = 4 THEN toDecimal128('200000', 2)
      ELSE NULL
    END AS tk_standing
  FROM (
    SELECT
      tk_agency,
      tk_gmv,
      tk_paid,
      tk_problem,
      tk_amount,
      CASE
        WHEN tk_amount >= 1999999.9999990002 THEN 4
        WHEN tk_amount >= 999999.9999990001 THEN 3
        WHEN tk_amount >= 499999.99999900005 THEN 2
        ELSE 1
      END AS tk_tier
    FROM (
      SELECT
        `agency` AS tk_agency,
        `gmv` AS tk_gmv,
        `paid_tier` AS tk_paid,
        CASE
          WHEN `gmv` IS NULL THEN NULL
          WHEN NOT match(toTypeName(`gmv`), 'Float64') THEN 'column-type'
          WHEN NOT (`gmv` <= 1.7976931348623157e+308 AND `gmv` >= -1.7976931348623157e+308) THEN 'not-an-amount'
          WHEN `gmv` <= -0.000001 THEN 'amount-negative'
          ELSE NULL
        END AS tk_problem,
        CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
      FROM `gmv`
    ) AS tk_read
  ) AS tk_placed
) AS tk_due
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';
