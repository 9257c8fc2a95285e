-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for SQLite.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-too-large: a line is too large to be added exactly
--   not-whole-cents: a line is not in whole cents and cannot be added exactly
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    CASE
      WHEN ("gmv" IS NULL OR TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') THEN NULL
      WHEN NOT ((TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.') THEN 'not-an-amount'
      WHEN LENGTH(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) > 16 THEN 'amount-too-large'
      WHEN (CASE WHEN INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) > 2 THEN 'not-whole-cents'
      WHEN CASE WHEN (TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.' AND LENGTH(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) <= 16 AND (CASE WHEN INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) <= 2 THEN CAST(REPLACE(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) || SUBSTR('00', 1 + (CASE WHEN INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END)), '.', '') AS INTEGER) ELSE 0 END < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN ("gmv" IS NULL OR TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') THEN NULL ELSE CASE WHEN (TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.' AND LENGTH(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) <= 16 AND (CASE WHEN INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) <= 2 THEN CAST(REPLACE(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) || SUBSTR('00', 1 + (CASE WHEN INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("gmv" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END)), '.', '') AS INTEGER) ELSE 0 END END AS tk_amount
  FROM "gmv"
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount > 200000000 THEN 4
      WHEN tk_amount > 100000000 THEN 3
      WHEN tk_amount > 50000000 THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_read
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN 2000000
    WHEN tk_tier = 2 THEN 5000000
    WHEN tk_tier = 3 THEN 10000000
    WHEN tk_tier = 4 THEN 20000000
    ELSE NULL
  END / 100.0 END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for SQLite.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN TYPEOF("gmv") NOT IN ('integer', 'real') THEN 'not-an-amount'
      WHEN NOT ("gmv" <= 1.7976931348623157e+308 AND "gmv" >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN "gmv" <= -0.000001 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN "gmv" IS NULL THEN NULL ELSE "gmv" END AS tk_amount
  FROM "gmv"
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount >= 2000000.000001 THEN 4
      WHEN tk_amount >= 1000000.000001 THEN 3
      WHEN tk_amount >= 500000.000001 THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_read
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN 2000000
    WHEN tk_tier = 2 THEN 5000000
    WHEN tk_tier = 3 THEN 10000000
    WHEN tk_tier = 4 THEN 20000000
    ELSE NULL
  END / 100.0 END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE floating-v2 (Floating deposit), GMV to deposit, for SQLite.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    "paid_tier" AS tk_paid,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN TYPEOF("gmv") NOT IN ('integer', 'real') THEN 'not-an-amount'
      WHEN NOT ("gmv" <= 1.7976931348623157e+308 AND "gmv" >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN "gmv" <= -0.000001 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN "gmv" IS NULL THEN NULL ELSE "gmv" END AS tk_amount
  FROM "gmv"
),
tk_placed AS (
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
  FROM tk_read
),
tk_due AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    tk_tier,
    CASE
      WHEN tk_tier = 1 THEN 2000000
      WHEN tk_tier = 2 THEN 5000000
      WHEN tk_tier = 3 THEN 10000000
      WHEN tk_tier = 4 THEN 20000000
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN 0
      WHEN COALESCE(tk_paid, 0) = 1 THEN 2000000
      WHEN COALESCE(tk_paid, 0) = 2 THEN 5000000
      WHEN COALESCE(tk_paid, 0) = 3 THEN 10000000
      WHEN COALESCE(tk_paid, 0) = 4 THEN 20000000
      ELSE NULL
    END AS tk_standing
  FROM tk_placed
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_required / 100.0 END AS deposit,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN (CASE
    WHEN tk_required > tk_standing THEN tk_required - tk_standing
    WHEN tk_standing IS NOT NULL THEN 0
    ELSE NULL
  END) / 100.0 END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE fixed-v1 (Fixed deposit), GMV to deposit, for SQLite.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    "paid_tier" AS tk_paid,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN TYPEOF("gmv") NOT IN ('integer', 'real') THEN 'not-an-amount'
      WHEN NOT ("gmv" <= 1.7976931348623157e+308 AND "gmv" >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN "gmv" <= -0.000001 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN "gmv" IS NULL THEN NULL ELSE "gmv" END AS tk_amount
  FROM "gmv"
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    1 AS tk_tier
  FROM tk_read
),
tk_due AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    tk_tier,
    CASE
      WHEN tk_tier = 1 THEN 20000000
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN 0
      WHEN COALESCE(tk_paid, 0) = 1 THEN 20000000
      ELSE NULL
    END AS tk_standing
  FROM tk_placed
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_required / 100.0 END AS deposit,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN (CASE
    WHEN tk_required > tk_standing THEN tk_required - tk_standing
    WHEN tk_standing IS NOT NULL THEN 0
    ELSE NULL
  END) / 100.0 END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for SQLite.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    "paid_tier" AS tk_paid,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN TYPEOF("gmv") NOT IN ('integer', 'real') THEN 'not-an-amount'
      WHEN NOT ("gmv" <= 1.7976931348623157e+308 AND "gmv" >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN "gmv" <= -0.000001 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN "gmv" IS NULL THEN NULL ELSE "gmv" END AS tk_amount
  FROM "gmv"
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    tk_tiers.tier_number AS tk_tier,
    tk_tiers.tier_deposit AS tk_deposit,
    tk_tiers.tier_next AS tk_next
  FROM tk_read
  LEFT JOIN (
    SELECT column1 AS tier_number, column2 AS tier_from, column3 AS tier_next, column4 AS tier_deposit FROM (VALUES
      (1, -1.0, 999.9999990000001, 10000),
      (2, 999.9999990000001, 1999.9999990000001, 11000),
      (3, 1999.9999990000001, 2999.9999990000006, 12000),
      (4, 2999.9999990000006, 3999.9999990000006, 13000),
      (5, 3999.9999990000006, 4999.999999000001, 14000),
      (6, 4999.999999000001, 5999.999999000001, 15000),
      (7, 5999.999999000001, 6999.999999000001, 16000),
      (8, 6999.999999000001, 7999.999999000001, 17000),
      (9, 7999.999999000001, 8999.999999000001, 18000),
      (10, 8999.999999000001, 9999.999999000001, 19000),
      (11, 9999.999999000001, 10999.999999000001, 20000),
      (12, 10999.999999000001, 11999.999999000001, 21000),
      (13, 11999.999999000001, 12999.999999000001, 22000),
      (14, 12999.999999000001, 13999.999999000001, 23000),
      (15, 13999.999999000001, 14999.999999000001, 24000),
      (16, 14999.999999000001, 15999.999999000001, 25000),
      (17, 15999.999999000001, 16999.999999000003, 26000),
      (18, 16999.999999000003, 17999.999999000003, 27000),
      (19, 17999.999999000003, 18999.999999000003, 28000),
      (20, 18999.999999000003, 19999.999999000003, 29000),
      (21, 19999.999999000003, 20999.999999000003, 30000),
      (22, 20999.999999000003, 21999.999999000003, 31000),
      (23, 21999.999999000003, 22999.999999000003, 32000),
      (24, 22999.999999000003, 23999.999999000003, 33000),
      (25, 23999.999999000003, 24999.999999000003, 34000),
      (26, 24999.999999000003, 25999.999999000003, 35000),
      (27, 25999.999999000003, 26999.999999000003, 36000),
      (28, 26999.999999000003, 27999.999999000003, 37000),
      (29, 27999.999999000003, 28999.999999000003, 38000),
      (30, 28999.999999000003, 29999.999999000003, 39000),
      (31, 29999.999999000003, 30999.999999000003, 40000),
      (32, 30999.999999000003, 31999.999999000003, 41000),
      (33, 31999.999999000003, 32999.99999900001, 42000),
      (34, 32999.99999900001, 33999.99999900001, 43000),
      (35, 33999.99999900001, 34999.99999900001, 44000),
      (36, 34999.99999900001, 35999.99999900001, 45000),
      (37, 35999.99999900001, 36999.99999900001, 46000),
      (38, 36999.99999900001, 37999.99999900001, 47000),
      (39, 37999.99999900001, 38999.99999900001, 48000),
      (40, 38999.99999900001, 39999.99999900001, 49000),
      (41, 39999.99999900001, 40999.99999900001, 50000),
      (42, 40999.99999900001, 41999.99999900001, 51000),
      (43, 41999.99999900001, 42999.99999900001, 52000),
      (44, 42999.99999900001, 43999.99999900001, 53000),
      (45, 43999.99999900001, 44999.99999900001, 54000),
      (46, 44999.99999900001, 45999.99999900001, 55000),
      (47, 45999.99999900001, 46999.99999900001, 56000),
      (48, 46999.99999900001, 47999.99999900001, 57000),
      (49, 47999.99999900001, 48999.99999900001, 58000),
      (50, 48999.99999900001, 49999.99999900001, 59000),
      (51, 49999.99999900001, NULL, 60000)
    )
  ) AS tk_tiers ON tk_amount >= tk_tiers.tier_from AND (tk_tiers.tier_next IS NULL OR tk_amount < tk_tiers.tier_next)
),
tk_due AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    tk_tier,
    tk_deposit AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN 0
      ELSE tk_paid_tiers.tier_deposit
    END AS tk_standing
  FROM tk_placed
  LEFT JOIN (
    SELECT column1 AS tier_number, column2 AS tier_from, column3 AS tier_next, column4 AS tier_deposit FROM (VALUES
      (1, -1.0, 999.9999990000001, 10000),
      (2, 999.9999990000001, 1999.9999990000001, 11000),
      (3, 1999.9999990000001, 2999.9999990000006, 12000),
      (4, 2999.9999990000006, 3999.9999990000006, 13000),
      (5, 3999.9999990000006, 4999.999999000001, 14000),
      (6, 4999.999999000001, 5999.999999000001, 15000),
      (7, 5999.999999000001, 6999.999999000001, 16000),
      (8, 6999.999999000001, 7999.999999000001, 17000),
      (9, 7999.999999000001, 8999.999999000001, 18000),
      (10, 8999.999999000001, 9999.999999000001, 19000),
      (11, 9999.999999000001, 10999.999999000001, 20000),
      (12, 10999.999999000001, 11999.999999000001, 21000),
      (13, 11999.999999000001, 12999.999999000001, 22000),
      (14, 12999.999999000001, 13999.999999000001, 23000),
      (15, 13999.999999000001, 14999.999999000001, 24000),
      (16, 14999.999999000001, 15999.999999000001, 25000),
      (17, 15999.999999000001, 16999.999999000003, 26000),
      (18, 16999.999999000003, 17999.999999000003, 27000),
      (19, 17999.999999000003, 18999.999999000003, 28000),
      (20, 18999.999999000003, 19999.999999000003, 29000),
      (21, 19999.999999000003, 20999.999999000003, 30000),
      (22, 20999.999999000003, 21999.999999000003, 31000),
      (23, 21999.999999000003, 22999.999999000003, 32000),
      (24, 22999.999999000003, 23999.999999000003, 33000),
      (25, 23999.999999000003, 24999.999999000003, 34000),
      (26, 24999.999999000003, 25999.999999000003, 35000),
      (27, 25999.999999000003, 26999.999999000003, 36000),
      (28, 26999.999999000003, 27999.999999000003, 37000),
      (29, 27999.999999000003, 28999.999999000003, 38000),
      (30, 28999.999999000003, 29999.999999000003, 39000),
      (31, 29999.999999000003, 30999.999999000003, 40000),
      (32, 30999.999999000003, 31999.999999000003, 41000),
      (33, 31999.999999000003, 32999.99999900001, 42000),
      (34, 32999.99999900001, 33999.99999900001, 43000),
      (35, 33999.99999900001, 34999.99999900001, 44000),
      (36, 34999.99999900001, 35999.99999900001, 45000),
      (37, 35999.99999900001, 36999.99999900001, 46000),
      (38, 36999.99999900001, 37999.99999900001, 47000),
      (39, 37999.99999900001, 38999.99999900001, 48000),
      (40, 38999.99999900001, 39999.99999900001, 49000),
      (41, 39999.99999900001, 40999.99999900001, 50000),
      (42, 40999.99999900001, 41999.99999900001, 51000),
      (43, 41999.99999900001, 42999.99999900001, 52000),
      (44, 42999.99999900001, 43999.99999900001, 53000),
      (45, 43999.99999900001, 44999.99999900001, 54000),
      (46, 44999.99999900001, 45999.99999900001, 55000),
      (47, 45999.99999900001, 46999.99999900001, 56000),
      (48, 46999.99999900001, 47999.99999900001, 57000),
      (49, 47999.99999900001, 48999.99999900001, 58000),
      (50, 48999.99999900001, 49999.99999900001, 59000),
      (51, 49999.99999900001, NULL, 60000)
    )
  ) AS tk_paid_tiers ON tk_paid_tiers.tier_number = COALESCE(tk_paid, 0)
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_required / 100.0 END AS deposit,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN (CASE
    WHEN tk_required > tk_standing THEN tk_required - tk_standing
    WHEN tk_standing IS NOT NULL THEN 0
    ELSE NULL
  END) / 100.0 END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for SQLite.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN TYPEOF("gmv") NOT IN ('integer', 'real') THEN 'not-an-amount'
      WHEN NOT ("gmv" <= 1.7976931348623157e+308 AND "gmv" >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN "gmv" <= -0.000001 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN "gmv" IS NULL THEN NULL ELSE "gmv" END AS tk_amount
  FROM "gmv"
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    tk_tiers.tier_number AS tk_tier,
    tk_tiers.tier_deposit AS tk_deposit,
    tk_tiers.tier_next AS tk_next
  FROM tk_read
  LEFT JOIN (
    SELECT column1 AS tier_number, column2 AS tier_from, column3 AS tier_next, column4 AS tier_deposit FROM (VALUES
      (1, -1.0, 999.9999990000001, 10000),
      (2, 999.9999990000001, 1999.9999990000001, 11000),
      (3, 1999.9999990000001, 2999.9999990000006, 12000),
      (4, 2999.9999990000006, 3999.9999990000006, 13000),
      (5, 3999.9999990000006, 4999.999999000001, 14000),
      (6, 4999.999999000001, 5999.999999000001, 15000),
      (7, 5999.999999000001, 6999.999999000001, 16000),
      (8, 6999.999999000001, 7999.999999000001, 17000),
      (9, 7999.999999000001, 8999.999999000001, 18000),
      (10, 8999.999999000001, 9999.999999000001, 19000),
      (11, 9999.999999000001, 10999.999999000001, 20000),
      (12, 10999.999999000001, 11999.999999000001, 21000),
      (13, 11999.999999000001, 12999.999999000001, 22000),
      (14, 12999.999999000001, 13999.999999000001, 23000),
      (15, 13999.999999000001, 14999.999999000001, 24000),
      (16, 14999.999999000001, 15999.999999000001, 25000),
      (17, 15999.999999000001, 16999.999999000003, 26000),
      (18, 16999.999999000003, 17999.999999000003, 27000),
      (19, 17999.999999000003, 18999.999999000003, 28000),
      (20, 18999.999999000003, 19999.999999000003, 29000),
      (21, 19999.999999000003, 20999.999999000003, 30000),
      (22, 20999.999999000003, 21999.999999000003, 31000),
      (23, 21999.999999000003, 22999.999999000003, 32000),
      (24, 22999.999999000003, 23999.999999000003, 33000),
      (25, 23999.999999000003, 24999.999999000003, 34000),
      (26, 24999.999999000003, 25999.999999000003, 35000),
      (27, 25999.999999000003, 26999.999999000003, 36000),
      (28, 26999.999999000003, 27999.999999000003, 37000),
      (29, 27999.999999000003, 28999.999999000003, 38000),
      (30, 28999.999999000003, 29999.999999000003, 39000),
      (31, 29999.999999000003, 30999.999999000003, 40000),
      (32, 30999.999999000003, 31999.999999000003, 41000),
      (33, 31999.999999000003, 32999.99999900001, 42000),
      (34, 32999.99999900001, 33999.99999900001, 43000),
      (35, 33999.99999900001, 34999.99999900001, 44000),
      (36, 34999.99999900001, 35999.99999900001, 45000),
      (37, 35999.99999900001, 36999.99999900001, 46000),
      (38, 36999.99999900001, 37999.99999900001, 47000),
      (39, 37999.99999900001, 38999.99999900001, 48000),
      (40, 38999.99999900001, 39999.99999900001, 49000),
      (41, 39999.99999900001, 40999.99999900001, 50000),
      (42, 40999.99999900001, 41999.99999900001, 51000),
      (43, 41999.99999900001, 42999.99999900001, 52000),
      (44, 42999.99999900001, 43999.99999900001, 53000),
      (45, 43999.99999900001, 44999.99999900001, 54000),
      (46, 44999.99999900001, 45999.99999900001, 55000),
      (47, 45999.99999900001, 46999.99999900001, 56000),
      (48, 46999.99999900001, 47999.99999900001, 57000),
      (49, 47999.99999900001, 48999.99999900001, 58000),
      (50, 48999.99999900001, 49999.99999900001, 59000),
      (51, 49999.99999900001, NULL, 60000)
    )
  ) AS tk_tiers ON tk_amount >= tk_tiers.tier_from AND (tk_tiers.tier_next IS NULL OR tk_amount < tk_tiers.tier_next)
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_deposit / 100.0 END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE test-lower-4 (Floating deposit), order lines to roster, for SQLite.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of texts such as 2026-10-31 or 2026-10-31 23:59:59; no other way of writing a day is read.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-too-large: a line is too large to be added exactly
--   not-whole-cents: a line is not in whole cents and cannot be added exactly
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   not-a-day: a line’s day cannot be read
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST("机构" AS TEXT) AS tk_written,
    SUM(CASE WHEN SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10' THEN CASE WHEN (TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.' AND LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) <= 16 AND (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) <= 2 THEN CAST(REPLACE(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) || SUBSTR('00', 1 + (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END)), '.', '') AS INTEGER) ELSE 0 END END) AS tk_total,
    MIN(CASE
      WHEN ("created_at" IS NULL OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') AND (("amount" IS NULL OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') OR (NOT (NOT ((TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.')) AND NOT (LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) > 16) AND NOT ((CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) > 2) AND CASE WHEN (TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.' AND LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) <= 16 AND (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) <= 2 THEN CAST(REPLACE(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) || SUBSTR('00', 1 + (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END)), '.', '') AS INTEGER) ELSE 0 END = 0)) THEN NULL
      WHEN ("created_at" IS NULL OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') THEN 'date-missing'
      WHEN NOT ((TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '19[0-9][0-9]-*' OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '20[0-9][0-9]-*') AND DATE(SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 10)) = SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 10) AND (LENGTH(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) = 10 OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]*' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]:[0-5][0-9].[0-9]*') AND SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 21) NOT GLOB '*[^0-9]*') THEN 'not-a-day'
      WHEN NOT (SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10') THEN NULL
      WHEN ("amount" IS NULL OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') THEN 'amount-missing'
      WHEN NOT ((TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.') THEN 'not-an-amount'
      WHEN LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) > 16 THEN 'amount-too-large'
      WHEN (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) > 2 THEN 'not-whole-cents'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
  FROM "sales"."orders"
  GROUP BY CAST("机构" AS TEXT)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), CHAR(8203), ''), CHAR(8204), ''), CHAR(8205), ''), CHAR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_name, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4') AS tk_key_1,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_names
),
tk_keys_2 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_1, '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'), 'Ｇ', 'G'), 'Ｈ', 'H') AS tk_key_2,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_1
),
tk_keys_3 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\') AS tk_key_3,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_2
),
tk_keys_4 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_3, '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p') AS tk_key_4,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_3
),
tk_keys_5 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), CHAR(12288), ' '), CHAR(160), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    TRIM(LOWER(tk_key_5), ' ' || CHAR(9) || CHAR(10) || CHAR(11) || CHAR(12) || CHAR(13) || CHAR(5760) || CHAR(8192) || CHAR(8193) || CHAR(8194) || CHAR(8195) || CHAR(8196) || CHAR(8197) || CHAR(8198) || CHAR(8199) || CHAR(8200) || CHAR(8201) || CHAR(8202) || CHAR(8232) || CHAR(8233) || CHAR(8239) || CHAR(8287)) AS tk_key_6,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_5
),
tk_agencies AS (
  SELECT
    tk_key_6 AS tk_key,
    MIN(tk_name) AS tk_agency,
    SUM(tk_total) AS tk_sum,
    MIN(tk_fault) AS tk_first_fault,
    SUM(tk_lines) AS tk_counted
  FROM tk_keys_6
  GROUP BY tk_key_6
),
tk_judged AS (
  SELECT
    tk_key,
    tk_agency,
    COALESCE(tk_sum, 0) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key GLOB '*[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]*' THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < 0 THEN 'total-negative'
      ELSE NULL
    END AS tk_problem
  FROM tk_agencies
  WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL
),
tk_placed AS (
  SELECT
    tk_key,
    tk_agency,
    tk_gmv,
    tk_problem,
    CASE
      WHEN tk_gmv > 200000000 THEN 4
      WHEN tk_gmv > 100000000 THEN 3
      WHEN tk_gmv > 50000000 THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv / 100.0 END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN 2000000
    WHEN tk_tier = 2 THEN 5000000
    WHEN tk_tier = 3 THEN 10000000
    WHEN tk_tier = 4 THEN 20000000
    ELSE NULL
  END / 100.0 END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN 50000000
    WHEN tk_tier = 2 THEN 100000000
    WHEN tk_tier = 3 THEN 200000000
    ELSE NULL
  END - tk_gmv) / 100.0 END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE floating-v2 (Floating deposit), order lines to roster, for SQLite.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- Sums: each line is counted in whole cents; a line that is none is refused, because doubles cannot be added exactly.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of texts such as 2026-10-31 or 2026-10-31 23:59:59; no other way of writing a day is read.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-too-large: a line is too large to be added exactly
--   not-whole-cents: a line is not in whole cents and cannot be added exactly
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   not-a-day: a line’s day cannot be read
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST("机构" AS TEXT) AS tk_written,
    SUM(CASE WHEN SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10' THEN CASE WHEN TYPEOF("amount") IN ('integer', 'real') THEN CAST(CASE WHEN ABS("amount") < 10000000000000.0 AND (ABS("amount" - ROUND("amount" * 100.0) / 100.0) = 0.0 OR (ABS("amount" - ROUND("amount" * 100.0) / 100.0) < 9e-7 AND ABS("amount") < 536870912.0)) THEN ROUND("amount" * 100.0) ELSE 0.0 END AS INTEGER) ELSE 0 END END) AS tk_total,
    MIN(CASE
      WHEN ("created_at" IS NULL OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') AND ("amount" IS NULL OR (NOT (TYPEOF("amount") NOT IN ('integer', 'real')) AND NOT (NOT ("amount" <= 1.7976931348623157e+308 AND "amount" >= -1.7976931348623157e+308)) AND NOT (NOT (ABS("amount") < 10000000000000.0)) AND NOT (NOT (ABS("amount" - ROUND("amount" * 100.0) / 100.0) = 0.0 OR (ABS("amount" - ROUND("amount" * 100.0) / 100.0) < 9e-7 AND ABS("amount") < 536870912.0))) AND CASE WHEN TYPEOF("amount") IN ('integer', 'real') THEN CAST(CASE WHEN ABS("amount") < 10000000000000.0 AND (ABS("amount" - ROUND("amount" * 100.0) / 100.0) = 0.0 OR (ABS("amount" - ROUND("amount" * 100.0) / 100.0) < 9e-7 AND ABS("amount") < 536870912.0)) THEN ROUND("amount" * 100.0) ELSE 0.0 END AS INTEGER) ELSE 0 END = 0)) THEN NULL
      WHEN ("created_at" IS NULL OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') THEN 'date-missing'
      WHEN NOT ((TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '19[0-9][0-9]-*' OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '20[0-9][0-9]-*') AND DATE(SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 10)) = SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 10) AND (LENGTH(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) = 10 OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]*' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]:[0-5][0-9].[0-9]*') AND SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 21) NOT GLOB '*[^0-9]*') THEN 'not-a-day'
      WHEN NOT (SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10') THEN NULL
      WHEN "amount" IS NULL THEN 'amount-missing'
      WHEN TYPEOF("amount") NOT IN ('integer', 'real') THEN 'not-an-amount'
      WHEN NOT ("amount" <= 1.7976931348623157e+308 AND "amount" >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN NOT (ABS("amount") < 10000000000000.0) THEN 'amount-too-large'
      WHEN NOT (ABS("amount" - ROUND("amount" * 100.0) / 100.0) = 0.0 OR (ABS("amount" - ROUND("amount" * 100.0) / 100.0) < 9e-7 AND ABS("amount") < 536870912.0)) THEN 'not-whole-cents'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
  FROM "sales"."orders"
  GROUP BY CAST("机构" AS TEXT)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), CHAR(8203), ''), CHAR(8204), ''), CHAR(8205), ''), CHAR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_name, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4') AS tk_key_1,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_names
),
tk_keys_2 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_1, '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'), 'Ｇ', 'G'), 'Ｈ', 'H') AS tk_key_2,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_1
),
tk_keys_3 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\') AS tk_key_3,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_2
),
tk_keys_4 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_3, '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p') AS tk_key_4,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_3
),
tk_keys_5 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), CHAR(12288), ' '), CHAR(160), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    TRIM(LOWER(tk_key_5), ' ' || CHAR(9) || CHAR(10) || CHAR(11) || CHAR(12) || CHAR(13) || CHAR(5760) || CHAR(8192) || CHAR(8193) || CHAR(8194) || CHAR(8195) || CHAR(8196) || CHAR(8197) || CHAR(8198) || CHAR(8199) || CHAR(8200) || CHAR(8201) || CHAR(8202) || CHAR(8232) || CHAR(8233) || CHAR(8239) || CHAR(8287)) AS tk_key_6,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_5
),
tk_agencies AS (
  SELECT
    tk_key_6 AS tk_key,
    MIN(tk_name) AS tk_agency,
    SUM(tk_total) AS tk_sum,
    MIN(tk_fault) AS tk_first_fault,
    SUM(tk_lines) AS tk_counted
  FROM tk_keys_6
  GROUP BY tk_key_6
),
tk_judged AS (
  SELECT
    tk_key,
    tk_agency,
    COALESCE(tk_sum, 0) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key GLOB '*[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]*' THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < 0 THEN 'total-negative'
      ELSE NULL
    END AS tk_problem
  FROM tk_agencies
  WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL
),
tk_placed AS (
  SELECT
    tk_key,
    tk_agency,
    tk_gmv,
    tk_problem,
    CASE
      WHEN tk_gmv >= 200000000 THEN 4
      WHEN tk_gmv >= 100000000 THEN 3
      WHEN tk_gmv >= 50000000 THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv / 100.0 END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN 2000000
    WHEN tk_tier = 2 THEN 5000000
    WHEN tk_tier = 3 THEN 10000000
    WHEN tk_tier = 4 THEN 20000000
    ELSE NULL
  END / 100.0 END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN 50000000
    WHEN tk_tier = 2 THEN 100000000
    WHEN tk_tier = 3 THEN 200000000
    ELSE NULL
  END - tk_gmv) / 100.0 END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE fixed-v1 (Fixed deposit), order lines to roster, for SQLite.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- Sums: each line is counted in whole cents; a line that is none is refused, because doubles cannot be added exactly.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of texts such as 2026-10-31 or 2026-10-31 23:59:59; no other way of writing a day is read.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-too-large: a line is too large to be added exactly
--   not-whole-cents: a line is not in whole cents and cannot be added exactly
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   not-a-day: a line’s day cannot be read
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST("机构" AS TEXT) AS tk_written,
    SUM(CASE WHEN SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10' THEN CASE WHEN TYPEOF("amount") IN ('integer', 'real') THEN CAST(CASE WHEN ABS("amount") < 10000000000000.0 AND (ABS("amount" - ROUND("amount" * 100.0) / 100.0) = 0.0 OR (ABS("amount" - ROUND("amount" * 100.0) / 100.0) < 9e-7 AND ABS("amount") < 536870912.0)) THEN ROUND("amount" * 100.0) ELSE 0.0 END AS INTEGER) ELSE 0 END END) AS tk_total,
    MIN(CASE
      WHEN ("created_at" IS NULL OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') AND ("amount" IS NULL OR (NOT (TYPEOF("amount") NOT IN ('integer', 'real')) AND NOT (NOT ("amount" <= 1.7976931348623157e+308 AND "amount" >= -1.7976931348623157e+308)) AND NOT (NOT (ABS("amount") < 10000000000000.0)) AND NOT (NOT (ABS("amount" - ROUND("amount" * 100.0) / 100.0) = 0.0 OR (ABS("amount" - ROUND("amount" * 100.0) / 100.0) < 9e-7 AND ABS("amount") < 536870912.0))) AND CASE WHEN TYPEOF("amount") IN ('integer', 'real') THEN CAST(CASE WHEN ABS("amount") < 10000000000000.0 AND (ABS("amount" - ROUND("amount" * 100.0) / 100.0) = 0.0 OR (ABS("amount" - ROUND("amount" * 100.0) / 100.0) < 9e-7 AND ABS("amount") < 536870912.0)) THEN ROUND("amount" * 100.0) ELSE 0.0 END AS INTEGER) ELSE 0 END = 0)) THEN NULL
      WHEN ("created_at" IS NULL OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') THEN 'date-missing'
      WHEN NOT ((TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '19[0-9][0-9]-*' OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '20[0-9][0-9]-*') AND DATE(SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 10)) = SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 10) AND (LENGTH(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) = 10 OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]*' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]:[0-5][0-9].[0-9]*') AND SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 21) NOT GLOB '*[^0-9]*') THEN 'not-a-day'
      WHEN NOT (SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10') THEN NULL
      WHEN "amount" IS NULL THEN 'amount-missing'
      WHEN TYPEOF("amount") NOT IN ('integer', 'real') THEN 'not-an-amount'
      WHEN NOT ("amount" <= 1.7976931348623157e+308 AND "amount" >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN NOT (ABS("amount") < 10000000000000.0) THEN 'amount-too-large'
      WHEN NOT (ABS("amount" - ROUND("amount" * 100.0) / 100.0) = 0.0 OR (ABS("amount" - ROUND("amount" * 100.0) / 100.0) < 9e-7 AND ABS("amount") < 536870912.0)) THEN 'not-whole-cents'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
  FROM "sales"."orders"
  GROUP BY CAST("机构" AS TEXT)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), CHAR(8203), ''), CHAR(8204), ''), CHAR(8205), ''), CHAR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_name, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4') AS tk_key_1,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_names
),
tk_keys_2 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_1, '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'), 'Ｇ', 'G'), 'Ｈ', 'H') AS tk_key_2,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_1
),
tk_keys_3 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\') AS tk_key_3,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_2
),
tk_keys_4 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_3, '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p') AS tk_key_4,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_3
),
tk_keys_5 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), CHAR(12288), ' '), CHAR(160), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    TRIM(LOWER(tk_key_5), ' ' || CHAR(9) || CHAR(10) || CHAR(11) || CHAR(12) || CHAR(13) || CHAR(5760) || CHAR(8192) || CHAR(8193) || CHAR(8194) || CHAR(8195) || CHAR(8196) || CHAR(8197) || CHAR(8198) || CHAR(8199) || CHAR(8200) || CHAR(8201) || CHAR(8202) || CHAR(8232) || CHAR(8233) || CHAR(8239) || CHAR(8287)) AS tk_key_6,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_5
),
tk_agencies AS (
  SELECT
    tk_key_6 AS tk_key,
    MIN(tk_name) AS tk_agency,
    SUM(tk_total) AS tk_sum,
    MIN(tk_fault) AS tk_first_fault,
    SUM(tk_lines) AS tk_counted
  FROM tk_keys_6
  GROUP BY tk_key_6
),
tk_judged AS (
  SELECT
    tk_key,
    tk_agency,
    COALESCE(tk_sum, 0) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key GLOB '*[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]*' THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < 0 THEN 'total-negative'
      ELSE NULL
    END AS tk_problem
  FROM tk_agencies
  WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL
),
tk_placed AS (
  SELECT
    tk_key,
    tk_agency,
    tk_gmv,
    tk_problem,
    1 AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv / 100.0 END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN 20000000
    ELSE NULL
  END / 100.0 END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (NULL - tk_gmv) / 100.0 END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE test-upper-51 (Floating deposit), order lines to roster, for SQLite.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of texts such as 2026-10-31 or 2026-10-31 23:59:59; no other way of writing a day is read.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-too-large: a line is too large to be added exactly
--   not-whole-cents: a line is not in whole cents and cannot be added exactly
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   not-a-day: a line’s day cannot be read
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST("机构" AS TEXT) AS tk_written,
    SUM(CASE WHEN SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10' THEN CASE WHEN (TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.' AND LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) <= 16 AND (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) <= 2 THEN CAST(REPLACE(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) || SUBSTR('00', 1 + (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END)), '.', '') AS INTEGER) ELSE 0 END END) AS tk_total,
    MIN(CASE
      WHEN ("created_at" IS NULL OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') AND (("amount" IS NULL OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') OR (NOT (NOT ((TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.')) AND NOT (LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) > 16) AND NOT ((CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) > 2) AND CASE WHEN (TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.' AND LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) <= 16 AND (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) <= 2 THEN CAST(REPLACE(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) || SUBSTR('00', 1 + (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END)), '.', '') AS INTEGER) ELSE 0 END = 0)) THEN NULL
      WHEN ("created_at" IS NULL OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') THEN 'date-missing'
      WHEN NOT ((TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '19[0-9][0-9]-*' OR TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '20[0-9][0-9]-*') AND DATE(SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 10)) = SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 10) AND (LENGTH(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) = 10 OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]:[0-5][0-9]' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T][01][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]*' OR SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 11) GLOB '[ T]2[0-3]:[0-5][0-9]:[0-5][0-9].[0-9]*') AND SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 21) NOT GLOB '*[^0-9]*') THEN 'not-a-day'
      WHEN NOT (SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10') THEN NULL
      WHEN ("amount" IS NULL OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) = '') THEN 'amount-missing'
      WHEN NOT ((TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '[0-9]*' OR TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) GLOB '-[0-9]*') AND SUBSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 2) NOT GLOB '*[^0-9.]*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.*.*' AND TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)) NOT GLOB '*.') THEN 'not-an-amount'
      WHEN LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) > 16 THEN 'amount-too-large'
      WHEN (CASE WHEN INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') = 0 THEN 0 ELSE LENGTH(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160))) - INSTR(TRIM(CAST("amount" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), '.') END) > 2 THEN 'not-whole-cents'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN SUBSTR(TRIM(CAST("created_at" AS TEXT), ' ' || CHAR(9) || CHAR(13) || CHAR(160)), 1, 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
  FROM "sales"."orders"
  GROUP BY CAST("机构" AS TEXT)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), CHAR(8203), ''), CHAR(8204), ''), CHAR(8205), ''), CHAR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_name, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4') AS tk_key_1,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_names
),
tk_keys_2 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_1, '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'), 'Ｇ', 'G'), 'Ｈ', 'H') AS tk_key_2,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_1
),
tk_keys_3 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\') AS tk_key_3,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_2
),
tk_keys_4 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_3, '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p') AS tk_key_4,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_3
),
tk_keys_5 AS (
  SELECT
    tk_name,
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), CHAR(12288), ' '), CHAR(160), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    TRIM(LOWER(tk_key_5), ' ' || CHAR(9) || CHAR(10) || CHAR(11) || CHAR(12) || CHAR(13) || CHAR(5760) || CHAR(8192) || CHAR(8193) || CHAR(8194) || CHAR(8195) || CHAR(8196) || CHAR(8197) || CHAR(8198) || CHAR(8199) || CHAR(8200) || CHAR(8201) || CHAR(8202) || CHAR(8232) || CHAR(8233) || CHAR(8239) || CHAR(8287)) AS tk_key_6,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_5
),
tk_agencies AS (
  SELECT
    tk_key_6 AS tk_key,
    MIN(tk_name) AS tk_agency,
    SUM(tk_total) AS tk_sum,
    MIN(tk_fault) AS tk_first_fault,
    SUM(tk_lines) AS tk_counted
  FROM tk_keys_6
  GROUP BY tk_key_6
),
tk_judged AS (
  SELECT
    tk_key,
    tk_agency,
    COALESCE(tk_sum, 0) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key GLOB '*[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]*' THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < 0 THEN 'total-negative'
      ELSE NULL
    END AS tk_problem
  FROM tk_agencies
  WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL
),
tk_placed AS (
  SELECT
    tk_key,
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_tiers.tier_number AS tk_tier,
    tk_tiers.tier_deposit AS tk_deposit,
    tk_tiers.tier_next AS tk_next
  FROM tk_judged
  LEFT JOIN (
    SELECT column1 AS tier_number, column2 AS tier_from, column3 AS tier_next, column4 AS tier_deposit FROM (VALUES
      (1, -100, 100000, 10000),
      (2, 100000, 200000, 11000),
      (3, 200000, 300000, 12000),
      (4, 300000, 400000, 13000),
      (5, 400000, 500000, 14000),
      (6, 500000, 600000, 15000),
      (7, 600000, 700000, 16000),
      (8, 700000, 800000, 17000),
      (9, 800000, 900000, 18000),
      (10, 900000, 1000000, 19000),
      (11, 1000000, 1100000, 20000),
      (12, 1100000, 1200000, 21000),
      (13, 1200000, 1300000, 22000),
      (14, 1300000, 1400000, 23000),
      (15, 1400000, 1500000, 24000),
      (16, 1500000, 1600000, 25000),
      (17, 1600000, 1700000, 26000),
      (18, 1700000, 1800000, 27000),
      (19, 1800000, 1900000, 28000),
      (20, 1900000, 2000000, 29000),
      (21, 2000000, 2100000, 30000),
      (22, 2100000, 2200000, 31000),
      (23, 2200000, 2300000, 32000),
      (24, 2300000, 2400000, 33000),
      (25, 2400000, 2500000, 34000),
      (26, 2500000, 2600000, 35000),
      (27, 2600000, 2700000, 36000),
      (28, 2700000, 2800000, 37000),
      (29, 2800000, 2900000, 38000),
      (30, 2900000, 3000000, 39000),
      (31, 3000000, 3100000, 40000),
      (32, 3100000, 3200000, 41000),
      (33, 3200000, 3300000, 42000),
      (34, 3300000, 3400000, 43000),
      (35, 3400000, 3500000, 44000),
      (36, 3500000, 3600000, 45000),
      (37, 3600000, 3700000, 46000),
      (38, 3700000, 3800000, 47000),
      (39, 3800000, 3900000, 48000),
      (40, 3900000, 4000000, 49000),
      (41, 4000000, 4100000, 50000),
      (42, 4100000, 4200000, 51000),
      (43, 4200000, 4300000, 52000),
      (44, 4300000, 4400000, 53000),
      (45, 4400000, 4500000, 54000),
      (46, 4500000, 4600000, 55000),
      (47, 4600000, 4700000, 56000),
      (48, 4700000, 4800000, 57000),
      (49, 4800000, 4900000, 58000),
      (50, 4900000, 5000000, 59000),
      (51, 5000000, NULL, 60000)
    )
  ) AS tk_tiers ON tk_gmv >= tk_tiers.tier_from AND (tk_tiers.tier_next IS NULL OR tk_gmv < tk_tiers.tier_next)
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv / 100.0 END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN tk_deposit / 100.0 END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (tk_next - tk_gmv) / 100.0 END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;
