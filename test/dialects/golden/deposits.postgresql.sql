-- TUIKE floating-v2 (Floating deposit), GMV to deposit, for PostgreSQL 12.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS MATERIALIZED (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    "paid_tier" AS tk_paid,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN NOT (CAST(pg_typeof("gmv") AS text) IN ('double precision')) THEN 'column-type'
      WHEN NOT ("gmv" <= CAST('1.7976931348623157e+308' AS double precision) AND "gmv" >= CAST('-1.7976931348623157e+308' AS double precision)) THEN 'not-an-amount'
      WHEN "gmv" <= CAST('-0.000001' AS double precision) THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN "gmv" IS NULL THEN NULL ELSE "gmv" END AS tk_amount
  FROM "gmv"
),
tk_placed AS MATERIALIZED (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount >= CAST('1999999.9999990002' AS double precision) THEN 4
      WHEN tk_amount >= CAST('999999.9999990001' AS double precision) THEN 3
      WHEN tk_amount >= CAST('499999.99999900005' AS double precision) THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_read
),
tk_due AS MATERIALIZED (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    tk_tier,
    CASE
      WHEN tk_tier = 1 THEN 20000
      WHEN tk_tier = 2 THEN 50000
      WHEN tk_tier = 3 THEN 100000
      WHEN tk_tier = 4 THEN 200000
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN 0
      WHEN COALESCE(tk_paid, 0) = 1 THEN 20000
      WHEN COALESCE(tk_paid, 0) = 2 THEN 50000
      WHEN COALESCE(tk_paid, 0) = 3 THEN 100000
      WHEN COALESCE(tk_paid, 0) = 4 THEN 200000
      ELSE NULL
    END AS tk_standing
  FROM tk_placed
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_required END AS deposit,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN (CASE
    WHEN tk_required > tk_standing THEN tk_required - tk_standing
    WHEN tk_standing IS NOT NULL THEN 0
    ELSE NULL
  END) END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;
