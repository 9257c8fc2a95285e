-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for SQL Server 2017.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    [agency] AS tk_agency,
    [gmv] AS tk_gmv,
    CASE
      WHEN ([gmv] IS NULL OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) = '') THEN NULL
      WHEN NOT ((TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) + '.') <= 10) THEN 'not-an-amount'
      WHEN CAST(CASE WHEN (TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) + '.') <= 10 THEN TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) ELSE '0' END AS decimal(38, 10)) < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN ([gmv] IS NULL OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) = '') THEN NULL ELSE CAST(CASE WHEN (TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) + '.') <= 10 THEN TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [gmv]) ELSE '0' END AS decimal(38, 10)) END AS tk_amount
  FROM [gmv]
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount > 2000000 THEN 4
      WHEN tk_amount > 1000000 THEN 3
      WHEN tk_amount > 500000 THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_read
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN 20000
    WHEN tk_tier = 2 THEN 50000
    WHEN tk_tier = 3 THEN 100000
    WHEN tk_tier = 4 THEN 200000
    ELSE NULL
  END END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for SQL Server 2017.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    [agency] AS tk_agency,
    [gmv] AS tk_gmv,
    CASE
      WHEN [gmv] IS NULL THEN NULL
      WHEN SQL_VARIANT_PROPERTY([gmv], 'BaseType') NOT IN ('float') THEN 'column-type'
      WHEN NOT ([gmv] <= 1.7976931348623157e+308 AND [gmv] >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN [gmv] <= -0.000001e0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN [gmv] IS NULL THEN NULL ELSE [gmv] END AS tk_amount
  FROM [gmv]
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount >= 2000000.000001e0 THEN 4
      WHEN tk_amount >= 1000000.000001e0 THEN 3
      WHEN tk_amount >= 500000.000001e0 THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_read
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN 20000
    WHEN tk_tier = 2 THEN 50000
    WHEN tk_tier = 3 THEN 100000
    WHEN tk_tier = 4 THEN 200000
    ELSE NULL
  END END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE floating-v2 (Floating deposit), GMV to deposit, for SQL Server 2017.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    [agency] AS tk_agency,
    [gmv] AS tk_gmv,
    [paid_tier] AS tk_paid,
    CASE
      WHEN [gmv] IS NULL THEN NULL
      WHEN SQL_VARIANT_PROPERTY([gmv], 'BaseType') NOT IN ('decimal', 'numeric', 'money', 'smallmoney', 'bigint', 'int', 'smallint', 'tinyint') THEN 'column-type'
      WHEN [gmv] < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN [gmv] IS NULL THEN NULL ELSE [gmv] END AS tk_amount
  FROM [gmv]
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_paid,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount >= 2000000 THEN 4
      WHEN tk_amount >= 1000000 THEN 3
      WHEN tk_amount >= 500000 THEN 2
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

-- TUIKE fixed-v1 (Fixed deposit), GMV to deposit, for SQL Server 2017.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    [agency] AS tk_agency,
    [gmv] AS tk_gmv,
    [paid_tier] AS tk_paid,
    CASE
      WHEN [gmv] IS NULL THEN NULL
      WHEN SQL_VARIANT_PROPERTY([gmv], 'BaseType') NOT IN ('decimal', 'numeric', 'money', 'smallmoney', 'bigint', 'int', 'smallint', 'tinyint') THEN 'column-type'
      WHEN [gmv] < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN [gmv] IS NULL THEN NULL ELSE [gmv] END AS tk_amount
  FROM [gmv]
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
      WHEN tk_tier = 1 THEN 200000
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN 0
      WHEN COALESCE(tk_paid, 0) = 1 THEN 200000
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

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for SQL Server 2017.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    [agency] AS tk_agency,
    [gmv] AS tk_gmv,
    [paid_tier] AS tk_paid,
    CASE
      WHEN [gmv] IS NULL THEN NULL
      WHEN SQL_VARIANT_PROPERTY([gmv], 'BaseType') NOT IN ('decimal', 'numeric', 'money', 'smallmoney', 'bigint', 'int', 'smallint', 'tinyint') THEN 'column-type'
      WHEN [gmv] < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN [gmv] IS NULL THEN NULL ELSE [gmv] END AS tk_amount
  FROM [gmv]
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
    SELECT * FROM (VALUES
      (1, -1, 1000, 100),
      (2, 1000, 2000, 110),
      (3, 2000, 3000, 120),
      (4, 3000, 4000, 130),
      (5, 4000, 5000, 140),
      (6, 5000, 6000, 150),
      (7, 6000, 7000, 160),
      (8, 7000, 8000, 170),
      (9, 8000, 9000, 180),
      (10, 9000, 10000, 190),
      (11, 10000, 11000, 200),
      (12, 11000, 12000, 210),
      (13, 12000, 13000, 220),
      (14, 13000, 14000, 230),
      (15, 14000, 15000, 240),
      (16, 15000, 16000, 250),
      (17, 16000, 17000, 260),
      (18, 17000, 18000, 270),
      (19, 18000, 19000, 280),
      (20, 19000, 20000, 290),
      (21, 20000, 21000, 300),
      (22, 21000, 22000, 310),
      (23, 22000, 23000, 320),
      (24, 23000, 24000, 330),
      (25, 24000, 25000, 340),
      (26, 25000, 26000, 350),
      (27, 26000, 27000, 360),
      (28, 27000, 28000, 370),
      (29, 28000, 29000, 380),
      (30, 29000, 30000, 390),
      (31, 30000, 31000, 400),
      (32, 31000, 32000, 410),
      (33, 32000, 33000, 420),
      (34, 33000, 34000, 430),
      (35, 34000, 35000, 440),
      (36, 35000, 36000, 450),
      (37, 36000, 37000, 460),
      (38, 37000, 38000, 470),
      (39, 38000, 39000, 480),
      (40, 39000, 40000, 490),
      (41, 40000, 41000, 500),
      (42, 41000, 42000, 510),
      (43, 42000, 43000, 520),
      (44, 43000, 44000, 530),
      (45, 44000, 45000, 540),
      (46, 45000, 46000, 550),
      (47, 46000, 47000, 560),
      (48, 47000, 48000, 570),
      (49, 48000, 49000, 580),
      (50, 49000, 50000, 590),
      (51, 50000, NULL, 600)
    ) AS tk_list (tier_number, tier_from, tier_next, tier_deposit)
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
    SELECT * FROM (VALUES
      (1, -1, 1000, 100),
      (2, 1000, 2000, 110),
      (3, 2000, 3000, 120),
      (4, 3000, 4000, 130),
      (5, 4000, 5000, 140),
      (6, 5000, 6000, 150),
      (7, 6000, 7000, 160),
      (8, 7000, 8000, 170),
      (9, 8000, 9000, 180),
      (10, 9000, 10000, 190),
      (11, 10000, 11000, 200),
      (12, 11000, 12000, 210),
      (13, 12000, 13000, 220),
      (14, 13000, 14000, 230),
      (15, 14000, 15000, 240),
      (16, 15000, 16000, 250),
      (17, 16000, 17000, 260),
      (18, 17000, 18000, 270),
      (19, 18000, 19000, 280),
      (20, 19000, 20000, 290),
      (21, 20000, 21000, 300),
      (22, 21000, 22000, 310),
      (23, 22000, 23000, 320),
      (24, 23000, 24000, 330),
      (25, 24000, 25000, 340),
      (26, 25000, 26000, 350),
      (27, 26000, 27000, 360),
      (28, 27000, 28000, 370),
      (29, 28000, 29000, 380),
      (30, 29000, 30000, 390),
      (31, 30000, 31000, 400),
      (32, 31000, 32000, 410),
      (33, 32000, 33000, 420),
      (34, 33000, 34000, 430),
      (35, 34000, 35000, 440),
      (36, 35000, 36000, 450),
      (37, 36000, 37000, 460),
      (38, 37000, 38000, 470),
      (39, 38000, 39000, 480),
      (40, 39000, 40000, 490),
      (41, 40000, 41000, 500),
      (42, 41000, 42000, 510),
      (43, 42000, 43000, 520),
      (44, 43000, 44000, 530),
      (45, 44000, 45000, 540),
      (46, 45000, 46000, 550),
      (47, 46000, 47000, 560),
      (48, 47000, 48000, 570),
      (49, 48000, 49000, 580),
      (50, 49000, 50000, 590),
      (51, 50000, NULL, 600)
    ) AS tk_list (tier_number, tier_from, tier_next, tier_deposit)
  ) AS tk_paid_tiers ON tk_paid_tiers.tier_number = COALESCE(tk_paid, 0)
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

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for SQL Server 2017.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    [agency] AS tk_agency,
    [gmv] AS tk_gmv,
    CASE
      WHEN [gmv] IS NULL THEN NULL
      WHEN SQL_VARIANT_PROPERTY([gmv], 'BaseType') NOT IN ('float') THEN 'column-type'
      WHEN NOT ([gmv] <= 1.7976931348623157e+308 AND [gmv] >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN [gmv] <= -0.000001e0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN [gmv] IS NULL THEN NULL ELSE [gmv] END AS tk_amount
  FROM [gmv]
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
    SELECT * FROM (VALUES
      (1, -1e0, 999.9999990000001e0, 100),
      (2, 999.9999990000001e0, 1999.9999990000001e0, 110),
      (3, 1999.9999990000001e0, 2999.9999990000006e0, 120),
      (4, 2999.9999990000006e0, 3999.9999990000006e0, 130),
      (5, 3999.9999990000006e0, 4999.999999000001e0, 140),
      (6, 4999.999999000001e0, 5999.999999000001e0, 150),
      (7, 5999.999999000001e0, 6999.999999000001e0, 160),
      (8, 6999.999999000001e0, 7999.999999000001e0, 170),
      (9, 7999.999999000001e0, 8999.999999000001e0, 180),
      (10, 8999.999999000001e0, 9999.999999000001e0, 190),
      (11, 9999.999999000001e0, 10999.999999000001e0, 200),
      (12, 10999.999999000001e0, 11999.999999000001e0, 210),
      (13, 11999.999999000001e0, 12999.999999000001e0, 220),
      (14, 12999.999999000001e0, 13999.999999000001e0, 230),
      (15, 13999.999999000001e0, 14999.999999000001e0, 240),
      (16, 14999.999999000001e0, 15999.999999000001e0, 250),
      (17, 15999.999999000001e0, 16999.999999000003e0, 260),
      (18, 16999.999999000003e0, 17999.999999000003e0, 270),
      (19, 17999.999999000003e0, 18999.999999000003e0, 280),
      (20, 18999.999999000003e0, 19999.999999000003e0, 290),
      (21, 19999.999999000003e0, 20999.999999000003e0, 300),
      (22, 20999.999999000003e0, 21999.999999000003e0, 310),
      (23, 21999.999999000003e0, 22999.999999000003e0, 320),
      (24, 22999.999999000003e0, 23999.999999000003e0, 330),
      (25, 23999.999999000003e0, 24999.999999000003e0, 340),
      (26, 24999.999999000003e0, 25999.999999000003e0, 350),
      (27, 25999.999999000003e0, 26999.999999000003e0, 360),
      (28, 26999.999999000003e0, 27999.999999000003e0, 370),
      (29, 27999.999999000003e0, 28999.999999000003e0, 380),
      (30, 28999.999999000003e0, 29999.999999000003e0, 390),
      (31, 29999.999999000003e0, 30999.999999000003e0, 400),
      (32, 30999.999999000003e0, 31999.999999000003e0, 410),
      (33, 31999.999999000003e0, 32999.99999900001e0, 420),
      (34, 32999.99999900001e0, 33999.99999900001e0, 430),
      (35, 33999.99999900001e0, 34999.99999900001e0, 440),
      (36, 34999.99999900001e0, 35999.99999900001e0, 450),
      (37, 35999.99999900001e0, 36999.99999900001e0, 460),
      (38, 36999.99999900001e0, 37999.99999900001e0, 470),
      (39, 37999.99999900001e0, 38999.99999900001e0, 480),
      (40, 38999.99999900001e0, 39999.99999900001e0, 490),
      (41, 39999.99999900001e0, 40999.99999900001e0, 500),
      (42, 40999.99999900001e0, 41999.99999900001e0, 510),
      (43, 41999.99999900001e0, 42999.99999900001e0, 520),
      (44, 42999.99999900001e0, 43999.99999900001e0, 530),
      (45, 43999.99999900001e0, 44999.99999900001e0, 540),
      (46, 44999.99999900001e0, 45999.99999900001e0, 550),
      (47, 45999.99999900001e0, 46999.99999900001e0, 560),
      (48, 46999.99999900001e0, 47999.99999900001e0, 570),
      (49, 47999.99999900001e0, 48999.99999900001e0, 580),
      (50, 48999.99999900001e0, 49999.99999900001e0, 590),
      (51, 49999.99999900001e0, NULL, 600)
    ) AS tk_list (tier_number, tier_from, tier_next, tier_deposit)
  ) AS tk_tiers ON tk_amount >= tk_tiers.tier_from AND (tk_tiers.tier_next IS NULL OR tk_amount < tk_tiers.tier_next)
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_deposit END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE test-lower-4 (Floating deposit), order lines to roster, for SQL Server 2017.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of texts such as 2026-10-31 or 2026-10-31 23:59:59; no other way of writing a day is read.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   not-a-day: a line’s day cannot be read
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST([机构] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS tk_written,
    SUM(CASE WHEN LEFT(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]), 7) = '2026-10' THEN CAST(CASE WHEN (TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) + '.') <= 10 THEN TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) ELSE '0' END AS decimal(38, 10)) END) AS tk_total,
    MIN(CASE
      WHEN ([created_at] IS NULL OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]) = '') AND (([amount] IS NULL OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) = '') OR (NOT (NOT ((TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) + '.') <= 10)) AND CAST(CASE WHEN (TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) + '.') <= 10 THEN TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) ELSE '0' END AS decimal(38, 10)) = 0)) THEN NULL
      WHEN ([created_at] IS NULL OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]) = '') THEN 'date-missing'
      WHEN NOT ((TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]) LIKE '19[0-9][0-9]-[01][0-9]-[0-3][0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]) LIKE '20[0-9][0-9]-[01][0-9]-[0-3][0-9]%') AND TRY_CONVERT(date, LEFT(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]), 10), 23) IS NOT NULL AND (LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at])) = 10 OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]) LIKE '__________[ T][0-2][0-9]:[0-5][0-9]%' AND TRY_CONVERT(time, SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]), 12, 16)) IS NOT NULL)) THEN 'not-a-day'
      WHEN NOT (LEFT(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]), 7) = '2026-10') THEN NULL
      WHEN ([amount] IS NULL OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) = '') THEN 'amount-missing'
      WHEN NOT ((TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) + '.') <= 10) THEN 'not-an-amount'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN LEFT(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [created_at]), 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
  FROM [sales].[orders]
  GROUP BY CAST([机构] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), NCHAR(8203), ''), NCHAR(8204), ''), NCHAR(8205), ''), NCHAR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    TRIM(N' ' + NCHAR(9) + NCHAR(10) + NCHAR(11) + NCHAR(12) + NCHAR(13) + NCHAR(5760) + NCHAR(8192) + NCHAR(8193) + NCHAR(8194) + NCHAR(8195) + NCHAR(8196) + NCHAR(8197) + NCHAR(8198) + NCHAR(8199) + NCHAR(8200) + NCHAR(8201) + NCHAR(8202) + NCHAR(8232) + NCHAR(8233) + NCHAR(8239) + NCHAR(8287) FROM LOWER(TRANSLATE(tk_name, N'！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠' + NCHAR(12288) + NCHAR(160) + N'−K', N'!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k'))) AS tk_key_1,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_names
),
tk_agencies AS (
  SELECT
    tk_key_1 AS tk_key,
    MIN(tk_name) AS tk_agency,
    SUM(tk_total) AS tk_sum,
    MIN(tk_fault) AS tk_first_fault,
    SUM(tk_lines) AS tk_counted
  FROM tk_keys_1
  GROUP BY tk_key_1
),
tk_judged AS (
  SELECT
    tk_key,
    tk_agency,
    COALESCE(tk_sum, 0) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key LIKE N'%[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ]%' THEN 'agency-letters'
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
      WHEN tk_gmv > 2000000 THEN 4
      WHEN tk_gmv > 1000000 THEN 3
      WHEN tk_gmv > 500000 THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN 20000
    WHEN tk_tier = 2 THEN 50000
    WHEN tk_tier = 3 THEN 100000
    WHEN tk_tier = 4 THEN 200000
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN 500000
    WHEN tk_tier = 2 THEN 1000000
    WHEN tk_tier = 3 THEN 2000000
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE floating-v2 (Floating deposit), order lines to roster, for SQL Server 2017.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- Sums: each line is counted in whole cents; a line that is none is refused, because doubles cannot be added exactly.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-too-large: a line is too large to be added exactly
--   not-whole-cents: a line is not in whole cents and cannot be added exactly
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST([机构] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS tk_written,
    SUM(CASE WHEN [created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date) THEN CAST(CAST(CASE WHEN ABS([amount]) < 10000000000000e0 AND (ABS([amount] - ROUND([amount] * 100e0, 0) / 100e0) = 0e0 OR (ABS([amount] - ROUND([amount] * 100e0, 0) / 100e0) < 9e-7 AND ABS([amount]) < 536870912e0)) THEN ROUND([amount] * 100e0, 0) ELSE 0e0 END AS bigint) AS decimal(18, 0)) * 0.01 END) AS tk_total,
    MIN(CASE
      WHEN [created_at] IS NULL AND ([amount] IS NULL OR (NOT (SQL_VARIANT_PROPERTY([amount], 'BaseType') NOT IN ('float')) AND NOT (NOT ([amount] <= 1.7976931348623157e+308 AND [amount] >= -1.7976931348623157e+308)) AND NOT (NOT (ABS([amount]) < 10000000000000e0)) AND NOT (NOT (ABS([amount] - ROUND([amount] * 100e0, 0) / 100e0) = 0e0 OR (ABS([amount] - ROUND([amount] * 100e0, 0) / 100e0) < 9e-7 AND ABS([amount]) < 536870912e0))) AND CAST(CAST(CASE WHEN ABS([amount]) < 10000000000000e0 AND (ABS([amount] - ROUND([amount] * 100e0, 0) / 100e0) = 0e0 OR (ABS([amount] - ROUND([amount] * 100e0, 0) / 100e0) < 9e-7 AND ABS([amount]) < 536870912e0)) THEN ROUND([amount] * 100e0, 0) ELSE 0e0 END AS bigint) AS decimal(18, 0)) * 0.01 = 0)) THEN NULL
      WHEN [created_at] IS NULL THEN 'date-missing'
      WHEN NOT ([created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date)) THEN NULL
      WHEN [amount] IS NULL THEN 'amount-missing'
      WHEN SQL_VARIANT_PROPERTY([amount], 'BaseType') NOT IN ('float') THEN 'column-type'
      WHEN NOT ([amount] <= 1.7976931348623157e+308 AND [amount] >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN NOT (ABS([amount]) < 10000000000000e0) THEN 'amount-too-large'
      WHEN NOT (ABS([amount] - ROUND([amount] * 100e0, 0) / 100e0) = 0e0 OR (ABS([amount] - ROUND([amount] * 100e0, 0) / 100e0) < 9e-7 AND ABS([amount]) < 536870912e0)) THEN 'not-whole-cents'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN [created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date) THEN 1 ELSE 0 END) AS tk_lines
  FROM [sales].[orders]
  GROUP BY CAST([机构] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), NCHAR(8203), ''), NCHAR(8204), ''), NCHAR(8205), ''), NCHAR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    TRIM(N' ' + NCHAR(9) + NCHAR(10) + NCHAR(11) + NCHAR(12) + NCHAR(13) + NCHAR(5760) + NCHAR(8192) + NCHAR(8193) + NCHAR(8194) + NCHAR(8195) + NCHAR(8196) + NCHAR(8197) + NCHAR(8198) + NCHAR(8199) + NCHAR(8200) + NCHAR(8201) + NCHAR(8202) + NCHAR(8232) + NCHAR(8233) + NCHAR(8239) + NCHAR(8287) FROM LOWER(TRANSLATE(tk_name, N'！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠' + NCHAR(12288) + NCHAR(160) + N'−K', N'!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k'))) AS tk_key_1,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_names
),
tk_agencies AS (
  SELECT
    tk_key_1 AS tk_key,
    MIN(tk_name) AS tk_agency,
    SUM(tk_total) AS tk_sum,
    MIN(tk_fault) AS tk_first_fault,
    SUM(tk_lines) AS tk_counted
  FROM tk_keys_1
  GROUP BY tk_key_1
),
tk_judged AS (
  SELECT
    tk_key,
    tk_agency,
    COALESCE(tk_sum, 0) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key LIKE N'%[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ]%' THEN 'agency-letters'
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
      WHEN tk_gmv >= 2000000 THEN 4
      WHEN tk_gmv >= 1000000 THEN 3
      WHEN tk_gmv >= 500000 THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN 20000
    WHEN tk_tier = 2 THEN 50000
    WHEN tk_tier = 3 THEN 100000
    WHEN tk_tier = 4 THEN 200000
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN 500000
    WHEN tk_tier = 2 THEN 1000000
    WHEN tk_tier = 3 THEN 2000000
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE fixed-v1 (Fixed deposit), order lines to roster, for SQL Server 2017.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST([机构] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS tk_written,
    SUM(CASE WHEN [created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date) THEN [amount] END) AS tk_total,
    MIN(CASE
      WHEN [created_at] IS NULL AND ([amount] IS NULL OR (NOT (SQL_VARIANT_PROPERTY([amount], 'BaseType') NOT IN ('decimal', 'numeric', 'money', 'smallmoney', 'bigint', 'int', 'smallint', 'tinyint')) AND [amount] = 0)) THEN NULL
      WHEN [created_at] IS NULL THEN 'date-missing'
      WHEN NOT ([created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date)) THEN NULL
      WHEN [amount] IS NULL THEN 'amount-missing'
      WHEN SQL_VARIANT_PROPERTY([amount], 'BaseType') NOT IN ('decimal', 'numeric', 'money', 'smallmoney', 'bigint', 'int', 'smallint', 'tinyint') THEN 'column-type'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN [created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date) THEN 1 ELSE 0 END) AS tk_lines
  FROM [sales].[orders]
  GROUP BY CAST([机构] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), NCHAR(8203), ''), NCHAR(8204), ''), NCHAR(8205), ''), NCHAR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    TRIM(N' ' + NCHAR(9) + NCHAR(10) + NCHAR(11) + NCHAR(12) + NCHAR(13) + NCHAR(5760) + NCHAR(8192) + NCHAR(8193) + NCHAR(8194) + NCHAR(8195) + NCHAR(8196) + NCHAR(8197) + NCHAR(8198) + NCHAR(8199) + NCHAR(8200) + NCHAR(8201) + NCHAR(8202) + NCHAR(8232) + NCHAR(8233) + NCHAR(8239) + NCHAR(8287) FROM LOWER(TRANSLATE(tk_name, N'！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠' + NCHAR(12288) + NCHAR(160) + N'−K', N'!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k'))) AS tk_key_1,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_names
),
tk_agencies AS (
  SELECT
    tk_key_1 AS tk_key,
    MIN(tk_name) AS tk_agency,
    SUM(tk_total) AS tk_sum,
    MIN(tk_fault) AS tk_first_fault,
    SUM(tk_lines) AS tk_counted
  FROM tk_keys_1
  GROUP BY tk_key_1
),
tk_judged AS (
  SELECT
    tk_key,
    tk_agency,
    COALESCE(tk_sum, 0) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key LIKE N'%[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ]%' THEN 'agency-letters'
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
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN 200000
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (NULL - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE test-upper-51 (Floating deposit), order lines to roster, for SQL Server 2017.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- For SQL Server 2017 and later; parsed, not run.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST([机构] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS tk_written,
    SUM(CASE WHEN [created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date) THEN CAST(CASE WHEN (TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) + '.') <= 10 THEN TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) ELSE '0' END AS decimal(38, 10)) END) AS tk_total,
    MIN(CASE
      WHEN [created_at] IS NULL AND (([amount] IS NULL OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) = '') OR (NOT (NOT ((TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) + '.') <= 10)) AND CAST(CASE WHEN (TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) + '.') <= 10 THEN TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) ELSE '0' END AS decimal(38, 10)) = 0)) THEN NULL
      WHEN [created_at] IS NULL THEN 'date-missing'
      WHEN NOT ([created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date)) THEN NULL
      WHEN ([amount] IS NULL OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) = '') THEN 'amount-missing'
      WHEN NOT ((TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '[0-9]%' OR TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) LIKE '-[0-9]%') AND SUBSTRING(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]), 2, 100) NOT LIKE '%[^0-9.]%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.%.%' AND TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) NOT LIKE '%.' AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) <= 18 AND LEN(TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount])) - CHARINDEX('.', TRIM(' ' + NCHAR(9) + NCHAR(13) + NCHAR(160) FROM [amount]) + '.') <= 10) THEN 'not-an-amount'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN [created_at] >= CAST('2026-10-01' AS date) AND [created_at] < CAST('2026-11-01' AS date) THEN 1 ELSE 0 END) AS tk_lines
  FROM [sales].[orders]
  GROUP BY CAST([机构] AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), NCHAR(8203), ''), NCHAR(8204), ''), NCHAR(8205), ''), NCHAR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    TRIM(N' ' + NCHAR(9) + NCHAR(10) + NCHAR(11) + NCHAR(12) + NCHAR(13) + NCHAR(5760) + NCHAR(8192) + NCHAR(8193) + NCHAR(8194) + NCHAR(8195) + NCHAR(8196) + NCHAR(8197) + NCHAR(8198) + NCHAR(8199) + NCHAR(8200) + NCHAR(8201) + NCHAR(8202) + NCHAR(8232) + NCHAR(8233) + NCHAR(8239) + NCHAR(8287) FROM LOWER(TRANSLATE(tk_name, N'！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠' + NCHAR(12288) + NCHAR(160) + N'−K', N'!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k'))) AS tk_key_1,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_names
),
tk_agencies AS (
  SELECT
    tk_key_1 AS tk_key,
    MIN(tk_name) AS tk_agency,
    SUM(tk_total) AS tk_sum,
    MIN(tk_fault) AS tk_first_fault,
    SUM(tk_lines) AS tk_counted
  FROM tk_keys_1
  GROUP BY tk_key_1
),
tk_judged AS (
  SELECT
    tk_key,
    tk_agency,
    COALESCE(tk_sum, 0) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key LIKE N'%[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ]%' THEN 'agency-letters'
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
    SELECT * FROM (VALUES
      (1, -1, 1000, 100),
      (2, 1000, 2000, 110),
      (3, 2000, 3000, 120),
      (4, 3000, 4000, 130),
      (5, 4000, 5000, 140),
      (6, 5000, 6000, 150),
      (7, 6000, 7000, 160),
      (8, 7000, 8000, 170),
      (9, 8000, 9000, 180),
      (10, 9000, 10000, 190),
      (11, 10000, 11000, 200),
      (12, 11000, 12000, 210),
      (13, 12000, 13000, 220),
      (14, 13000, 14000, 230),
      (15, 14000, 15000, 240),
      (16, 15000, 16000, 250),
      (17, 16000, 17000, 260),
      (18, 17000, 18000, 270),
      (19, 18000, 19000, 280),
      (20, 19000, 20000, 290),
      (21, 20000, 21000, 300),
      (22, 21000, 22000, 310),
      (23, 22000, 23000, 320),
      (24, 23000, 24000, 330),
      (25, 24000, 25000, 340),
      (26, 25000, 26000, 350),
      (27, 26000, 27000, 360),
      (28, 27000, 28000, 370),
      (29, 28000, 29000, 380),
      (30, 29000, 30000, 390),
      (31, 30000, 31000, 400),
      (32, 31000, 32000, 410),
      (33, 32000, 33000, 420),
      (34, 33000, 34000, 430),
      (35, 34000, 35000, 440),
      (36, 35000, 36000, 450),
      (37, 36000, 37000, 460),
      (38, 37000, 38000, 470),
      (39, 38000, 39000, 480),
      (40, 39000, 40000, 490),
      (41, 40000, 41000, 500),
      (42, 41000, 42000, 510),
      (43, 42000, 43000, 520),
      (44, 43000, 44000, 530),
      (45, 44000, 45000, 540),
      (46, 45000, 46000, 550),
      (47, 46000, 47000, 560),
      (48, 47000, 48000, 570),
      (49, 48000, 49000, 580),
      (50, 49000, 50000, 590),
      (51, 50000, NULL, 600)
    ) AS tk_list (tier_number, tier_from, tier_next, tier_deposit)
  ) AS tk_tiers ON tk_gmv >= tk_tiers.tier_from AND (tk_tiers.tier_next IS NULL OR tk_gmv < tk_tiers.tier_next)
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN tk_deposit END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (tk_next - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;
