-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    CASE
      WHEN (`gmv` IS NULL OR REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') = '') THEN NULL
      WHEN NOT (REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN 'not-an-amount'
      WHEN CAST(CASE WHEN REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN (`gmv` IS NULL OR REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') = '') THEN NULL ELSE CAST(CASE WHEN REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) END AS tk_amount
  FROM `gmv`
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

-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    CASE
      WHEN `gmv` IS NULL THEN NULL
      WHEN NOT (`gmv` <= 1.7976931348623157e+308 AND `gmv` >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN `gmv` <= -0.000001e0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
  FROM `gmv`
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

-- TUIKE floating-v2 (Floating deposit), GMV to deposit, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
-- A row with a problem has no deposit:
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    `paid_tier` AS tk_paid,
    CASE
      WHEN `gmv` IS NULL THEN NULL
      WHEN `gmv` < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
  FROM `gmv`
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

-- TUIKE fixed-v1 (Fixed deposit), GMV to deposit, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
-- A row with a problem has no deposit:
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    `paid_tier` AS tk_paid,
    CASE
      WHEN `gmv` IS NULL THEN NULL
      WHEN `gmv` < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
  FROM `gmv`
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

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
-- A row with a problem has no deposit:
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    `paid_tier` AS tk_paid,
    CASE
      WHEN `gmv` IS NULL THEN NULL
      WHEN `gmv` < 0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
  FROM `gmv`
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
    SELECT 1 AS tier_number, -1 AS tier_from, 1000 AS tier_next, 100 AS tier_deposit UNION ALL
    SELECT 2, 1000, 2000, 110 UNION ALL
    SELECT 3, 2000, 3000, 120 UNION ALL
    SELECT 4, 3000, 4000, 130 UNION ALL
    SELECT 5, 4000, 5000, 140 UNION ALL
    SELECT 6, 5000, 6000, 150 UNION ALL
    SELECT 7, 6000, 7000, 160 UNION ALL
    SELECT 8, 7000, 8000, 170 UNION ALL
    SELECT 9, 8000, 9000, 180 UNION ALL
    SELECT 10, 9000, 10000, 190 UNION ALL
    SELECT 11, 10000, 11000, 200 UNION ALL
    SELECT 12, 11000, 12000, 210 UNION ALL
    SELECT 13, 12000, 13000, 220 UNION ALL
    SELECT 14, 13000, 14000, 230 UNION ALL
    SELECT 15, 14000, 15000, 240 UNION ALL
    SELECT 16, 15000, 16000, 250 UNION ALL
    SELECT 17, 16000, 17000, 260 UNION ALL
    SELECT 18, 17000, 18000, 270 UNION ALL
    SELECT 19, 18000, 19000, 280 UNION ALL
    SELECT 20, 19000, 20000, 290 UNION ALL
    SELECT 21, 20000, 21000, 300 UNION ALL
    SELECT 22, 21000, 22000, 310 UNION ALL
    SELECT 23, 22000, 23000, 320 UNION ALL
    SELECT 24, 23000, 24000, 330 UNION ALL
    SELECT 25, 24000, 25000, 340 UNION ALL
    SELECT 26, 25000, 26000, 350 UNION ALL
    SELECT 27, 26000, 27000, 360 UNION ALL
    SELECT 28, 27000, 28000, 370 UNION ALL
    SELECT 29, 28000, 29000, 380 UNION ALL
    SELECT 30, 29000, 30000, 390 UNION ALL
    SELECT 31, 30000, 31000, 400 UNION ALL
    SELECT 32, 31000, 32000, 410 UNION ALL
    SELECT 33, 32000, 33000, 420 UNION ALL
    SELECT 34, 33000, 34000, 430 UNION ALL
    SELECT 35, 34000, 35000, 440 UNION ALL
    SELECT 36, 35000, 36000, 450 UNION ALL
    SELECT 37, 36000, 37000, 460 UNION ALL
    SELECT 38, 37000, 38000, 470 UNION ALL
    SELECT 39, 38000, 39000, 480 UNION ALL
    SELECT 40, 39000, 40000, 490 UNION ALL
    SELECT 41, 40000, 41000, 500 UNION ALL
    SELECT 42, 41000, 42000, 510 UNION ALL
    SELECT 43, 42000, 43000, 520 UNION ALL
    SELECT 44, 43000, 44000, 530 UNION ALL
    SELECT 45, 44000, 45000, 540 UNION ALL
    SELECT 46, 45000, 46000, 550 UNION ALL
    SELECT 47, 46000, 47000, 560 UNION ALL
    SELECT 48, 47000, 48000, 570 UNION ALL
    SELECT 49, 48000, 49000, 580 UNION ALL
    SELECT 50, 49000, 50000, 590 UNION ALL
    SELECT 51, 50000, NULL, 600
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
    SELECT 1 AS tier_number, -1 AS tier_from, 1000 AS tier_next, 100 AS tier_deposit UNION ALL
    SELECT 2, 1000, 2000, 110 UNION ALL
    SELECT 3, 2000, 3000, 120 UNION ALL
    SELECT 4, 3000, 4000, 130 UNION ALL
    SELECT 5, 4000, 5000, 140 UNION ALL
    SELECT 6, 5000, 6000, 150 UNION ALL
    SELECT 7, 6000, 7000, 160 UNION ALL
    SELECT 8, 7000, 8000, 170 UNION ALL
    SELECT 9, 8000, 9000, 180 UNION ALL
    SELECT 10, 9000, 10000, 190 UNION ALL
    SELECT 11, 10000, 11000, 200 UNION ALL
    SELECT 12, 11000, 12000, 210 UNION ALL
    SELECT 13, 12000, 13000, 220 UNION ALL
    SELECT 14, 13000, 14000, 230 UNION ALL
    SELECT 15, 14000, 15000, 240 UNION ALL
    SELECT 16, 15000, 16000, 250 UNION ALL
    SELECT 17, 16000, 17000, 260 UNION ALL
    SELECT 18, 17000, 18000, 270 UNION ALL
    SELECT 19, 18000, 19000, 280 UNION ALL
    SELECT 20, 19000, 20000, 290 UNION ALL
    SELECT 21, 20000, 21000, 300 UNION ALL
    SELECT 22, 21000, 22000, 310 UNION ALL
    SELECT 23, 22000, 23000, 320 UNION ALL
    SELECT 24, 23000, 24000, 330 UNION ALL
    SELECT 25, 24000, 25000, 340 UNION ALL
    SELECT 26, 25000, 26000, 350 UNION ALL
    SELECT 27, 26000, 27000, 360 UNION ALL
    SELECT 28, 27000, 28000, 370 UNION ALL
    SELECT 29, 28000, 29000, 380 UNION ALL
    SELECT 30, 29000, 30000, 390 UNION ALL
    SELECT 31, 30000, 31000, 400 UNION ALL
    SELECT 32, 31000, 32000, 410 UNION ALL
    SELECT 33, 32000, 33000, 420 UNION ALL
    SELECT 34, 33000, 34000, 430 UNION ALL
    SELECT 35, 34000, 35000, 440 UNION ALL
    SELECT 36, 35000, 36000, 450 UNION ALL
    SELECT 37, 36000, 37000, 460 UNION ALL
    SELECT 38, 37000, 38000, 470 UNION ALL
    SELECT 39, 38000, 39000, 480 UNION ALL
    SELECT 40, 39000, 40000, 490 UNION ALL
    SELECT 41, 40000, 41000, 500 UNION ALL
    SELECT 42, 41000, 42000, 510 UNION ALL
    SELECT 43, 42000, 43000, 520 UNION ALL
    SELECT 44, 43000, 44000, 530 UNION ALL
    SELECT 45, 44000, 45000, 540 UNION ALL
    SELECT 46, 45000, 46000, 550 UNION ALL
    SELECT 47, 46000, 47000, 560 UNION ALL
    SELECT 48, 47000, 48000, 570 UNION ALL
    SELECT 49, 48000, 49000, 580 UNION ALL
    SELECT 50, 49000, 50000, 590 UNION ALL
    SELECT 51, 50000, NULL, 600
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

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    CASE
      WHEN `gmv` IS NULL THEN NULL
      WHEN NOT (`gmv` <= 1.7976931348623157e+308 AND `gmv` >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN `gmv` <= -0.000001e0 THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
  FROM `gmv`
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
    SELECT 1 AS tier_number, -1e0 AS tier_from, 999.9999990000001e0 AS tier_next, 100 AS tier_deposit UNION ALL
    SELECT 2, 999.9999990000001e0, 1999.9999990000001e0, 110 UNION ALL
    SELECT 3, 1999.9999990000001e0, 2999.9999990000006e0, 120 UNION ALL
    SELECT 4, 2999.9999990000006e0, 3999.9999990000006e0, 130 UNION ALL
    SELECT 5, 3999.9999990000006e0, 4999.999999000001e0, 140 UNION ALL
    SELECT 6, 4999.999999000001e0, 5999.999999000001e0, 150 UNION ALL
    SELECT 7, 5999.999999000001e0, 6999.999999000001e0, 160 UNION ALL
    SELECT 8, 6999.999999000001e0, 7999.999999000001e0, 170 UNION ALL
    SELECT 9, 7999.999999000001e0, 8999.999999000001e0, 180 UNION ALL
    SELECT 10, 8999.999999000001e0, 9999.999999000001e0, 190 UNION ALL
    SELECT 11, 9999.999999000001e0, 10999.999999000001e0, 200 UNION ALL
    SELECT 12, 10999.999999000001e0, 11999.999999000001e0, 210 UNION ALL
    SELECT 13, 11999.999999000001e0, 12999.999999000001e0, 220 UNION ALL
    SELECT 14, 12999.999999000001e0, 13999.999999000001e0, 230 UNION ALL
    SELECT 15, 13999.999999000001e0, 14999.999999000001e0, 240 UNION ALL
    SELECT 16, 14999.999999000001e0, 15999.999999000001e0, 250 UNION ALL
    SELECT 17, 15999.999999000001e0, 16999.999999000003e0, 260 UNION ALL
    SELECT 18, 16999.999999000003e0, 17999.999999000003e0, 270 UNION ALL
    SELECT 19, 17999.999999000003e0, 18999.999999000003e0, 280 UNION ALL
    SELECT 20, 18999.999999000003e0, 19999.999999000003e0, 290 UNION ALL
    SELECT 21, 19999.999999000003e0, 20999.999999000003e0, 300 UNION ALL
    SELECT 22, 20999.999999000003e0, 21999.999999000003e0, 310 UNION ALL
    SELECT 23, 21999.999999000003e0, 22999.999999000003e0, 320 UNION ALL
    SELECT 24, 22999.999999000003e0, 23999.999999000003e0, 330 UNION ALL
    SELECT 25, 23999.999999000003e0, 24999.999999000003e0, 340 UNION ALL
    SELECT 26, 24999.999999000003e0, 25999.999999000003e0, 350 UNION ALL
    SELECT 27, 25999.999999000003e0, 26999.999999000003e0, 360 UNION ALL
    SELECT 28, 26999.999999000003e0, 27999.999999000003e0, 370 UNION ALL
    SELECT 29, 27999.999999000003e0, 28999.999999000003e0, 380 UNION ALL
    SELECT 30, 28999.999999000003e0, 29999.999999000003e0, 390 UNION ALL
    SELECT 31, 29999.999999000003e0, 30999.999999000003e0, 400 UNION ALL
    SELECT 32, 30999.999999000003e0, 31999.999999000003e0, 410 UNION ALL
    SELECT 33, 31999.999999000003e0, 32999.99999900001e0, 420 UNION ALL
    SELECT 34, 32999.99999900001e0, 33999.99999900001e0, 430 UNION ALL
    SELECT 35, 33999.99999900001e0, 34999.99999900001e0, 440 UNION ALL
    SELECT 36, 34999.99999900001e0, 35999.99999900001e0, 450 UNION ALL
    SELECT 37, 35999.99999900001e0, 36999.99999900001e0, 460 UNION ALL
    SELECT 38, 36999.99999900001e0, 37999.99999900001e0, 470 UNION ALL
    SELECT 39, 37999.99999900001e0, 38999.99999900001e0, 480 UNION ALL
    SELECT 40, 38999.99999900001e0, 39999.99999900001e0, 490 UNION ALL
    SELECT 41, 39999.99999900001e0, 40999.99999900001e0, 500 UNION ALL
    SELECT 42, 40999.99999900001e0, 41999.99999900001e0, 510 UNION ALL
    SELECT 43, 41999.99999900001e0, 42999.99999900001e0, 520 UNION ALL
    SELECT 44, 42999.99999900001e0, 43999.99999900001e0, 530 UNION ALL
    SELECT 45, 43999.99999900001e0, 44999.99999900001e0, 540 UNION ALL
    SELECT 46, 44999.99999900001e0, 45999.99999900001e0, 550 UNION ALL
    SELECT 47, 45999.99999900001e0, 46999.99999900001e0, 560 UNION ALL
    SELECT 48, 46999.99999900001e0, 47999.99999900001e0, 570 UNION ALL
    SELECT 49, 47999.99999900001e0, 48999.99999900001e0, 580 UNION ALL
    SELECT 50, 48999.99999900001e0, 49999.99999900001e0, 590 UNION ALL
    SELECT 51, 49999.99999900001e0, NULL, 600
  ) AS tk_tiers ON tk_amount >= tk_tiers.tier_from AND (tk_tiers.tier_next IS NULL OR tk_amount < tk_tiers.tier_next)
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_deposit END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE test-lower-4 (Floating deposit), order lines to roster, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of texts such as 2026-10-31 or 2026-10-31 23:59:59; no other way of writing a day is read.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
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
    CONVERT(`机构` USING utf8mb4) COLLATE utf8mb4_bin AS tk_written,
    SUM(CASE WHEN SUBSTR(REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), ''), 1, 7) = '2026-10' THEN CAST(CASE WHEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) END) AS tk_total,
    MIN(CASE
      WHEN (`created_at` IS NULL OR REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') = '') AND ((`amount` IS NULL OR REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') = '') OR (NOT (NOT (REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) AND CAST(CASE WHEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) = 0)) THEN NULL
      WHEN (`created_at` IS NULL OR REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') = '') THEN 'date-missing'
      WHEN NOT (REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^((19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29)([ T]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?)?$') THEN 'not-a-day'
      WHEN NOT (SUBSTR(REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), ''), 1, 7) = '2026-10') THEN NULL
      WHEN (`amount` IS NULL OR REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') = '') THEN 'amount-missing'
      WHEN NOT (REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN 'not-an-amount'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN SUBSTR(REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), ''), 1, 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
  FROM `sales`.`orders`
  GROUP BY CONVERT(`机构` USING utf8mb4) COLLATE utf8mb4_bin
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), _utf8mb4 X'E2808B', ''), _utf8mb4 X'E2808C', ''), _utf8mb4 X'E2808D', ''), _utf8mb4 X'EFBBBF', '') AS tk_name,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', CHAR(92 USING utf8mb4)) AS tk_key_3,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), _utf8mb4 X'E38080', ' '), _utf8mb4 X'C2A0', ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(tk_key_5), CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0A', _utf8mb4 X'0B', _utf8mb4 X'0C', _utf8mb4 X'0D', _utf8mb4 X'E19A80', _utf8mb4 X'E28080', _utf8mb4 X'E28081', _utf8mb4 X'E28082', _utf8mb4 X'E28083', _utf8mb4 X'E28084', _utf8mb4 X'E28085', _utf8mb4 X'E28086', _utf8mb4 X'E28087', _utf8mb4 X'E28088', _utf8mb4 X'E28089', _utf8mb4 X'E2808A', _utf8mb4 X'E280A8', _utf8mb4 X'E280A9', _utf8mb4 X'E280AF', _utf8mb4 X'E2819F'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0A', _utf8mb4 X'0B', _utf8mb4 X'0C', _utf8mb4 X'0D', _utf8mb4 X'E19A80', _utf8mb4 X'E28080', _utf8mb4 X'E28081', _utf8mb4 X'E28082', _utf8mb4 X'E28083', _utf8mb4 X'E28084', _utf8mb4 X'E28085', _utf8mb4 X'E28086', _utf8mb4 X'E28087', _utf8mb4 X'E28088', _utf8mb4 X'E28089', _utf8mb4 X'E2808A', _utf8mb4 X'E280A8', _utf8mb4 X'E280A9', _utf8mb4 X'E280AF', _utf8mb4 X'E2819F'), ']+$'), '') AS tk_key_6,
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
      WHEN tk_key REGEXP '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
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

-- TUIKE floating-v2 (Floating deposit), order lines to roster, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- Sums: each line is counted in whole cents; a line that is none is refused, because doubles cannot be added exactly.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
-- A row with a problem has no deposit:
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
    CONVERT(`机构` USING utf8mb4) COLLATE utf8mb4_bin AS tk_written,
    SUM(CASE WHEN `created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01' THEN CAST(CASE WHEN ABS(`amount`) < 10000000000000e0 AND (ABS(`amount` - ROUND(`amount` * 100e0) / 100e0) = 0e0 OR (ABS(`amount` - ROUND(`amount` * 100e0) / 100e0) < 9e-7 AND ABS(`amount`) < 536870912e0)) THEN ROUND(`amount` * 100e0) ELSE 0e0 END AS DECIMAL(20, 0)) * 0.01 END) AS tk_total,
    MIN(CASE
      WHEN `created_at` IS NULL AND (`amount` IS NULL OR (NOT (NOT (`amount` <= 1.7976931348623157e+308 AND `amount` >= -1.7976931348623157e+308)) AND NOT (NOT (ABS(`amount`) < 10000000000000e0)) AND NOT (NOT (ABS(`amount` - ROUND(`amount` * 100e0) / 100e0) = 0e0 OR (ABS(`amount` - ROUND(`amount` * 100e0) / 100e0) < 9e-7 AND ABS(`amount`) < 536870912e0))) AND CAST(CASE WHEN ABS(`amount`) < 10000000000000e0 AND (ABS(`amount` - ROUND(`amount` * 100e0) / 100e0) = 0e0 OR (ABS(`amount` - ROUND(`amount` * 100e0) / 100e0) < 9e-7 AND ABS(`amount`) < 536870912e0)) THEN ROUND(`amount` * 100e0) ELSE 0e0 END AS DECIMAL(20, 0)) * 0.01 = 0)) THEN NULL
      WHEN `created_at` IS NULL THEN 'date-missing'
      WHEN NOT (`created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01') THEN NULL
      WHEN `amount` IS NULL THEN 'amount-missing'
      WHEN NOT (`amount` <= 1.7976931348623157e+308 AND `amount` >= -1.7976931348623157e+308) THEN 'not-an-amount'
      WHEN NOT (ABS(`amount`) < 10000000000000e0) THEN 'amount-too-large'
      WHEN NOT (ABS(`amount` - ROUND(`amount` * 100e0) / 100e0) = 0e0 OR (ABS(`amount` - ROUND(`amount` * 100e0) / 100e0) < 9e-7 AND ABS(`amount`) < 536870912e0)) THEN 'not-whole-cents'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN `created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01' THEN 1 ELSE 0 END) AS tk_lines
  FROM `sales`.`orders`
  GROUP BY CONVERT(`机构` USING utf8mb4) COLLATE utf8mb4_bin
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), _utf8mb4 X'E2808B', ''), _utf8mb4 X'E2808C', ''), _utf8mb4 X'E2808D', ''), _utf8mb4 X'EFBBBF', '') AS tk_name,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', CHAR(92 USING utf8mb4)) AS tk_key_3,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), _utf8mb4 X'E38080', ' '), _utf8mb4 X'C2A0', ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(tk_key_5), CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0A', _utf8mb4 X'0B', _utf8mb4 X'0C', _utf8mb4 X'0D', _utf8mb4 X'E19A80', _utf8mb4 X'E28080', _utf8mb4 X'E28081', _utf8mb4 X'E28082', _utf8mb4 X'E28083', _utf8mb4 X'E28084', _utf8mb4 X'E28085', _utf8mb4 X'E28086', _utf8mb4 X'E28087', _utf8mb4 X'E28088', _utf8mb4 X'E28089', _utf8mb4 X'E2808A', _utf8mb4 X'E280A8', _utf8mb4 X'E280A9', _utf8mb4 X'E280AF', _utf8mb4 X'E2819F'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0A', _utf8mb4 X'0B', _utf8mb4 X'0C', _utf8mb4 X'0D', _utf8mb4 X'E19A80', _utf8mb4 X'E28080', _utf8mb4 X'E28081', _utf8mb4 X'E28082', _utf8mb4 X'E28083', _utf8mb4 X'E28084', _utf8mb4 X'E28085', _utf8mb4 X'E28086', _utf8mb4 X'E28087', _utf8mb4 X'E28088', _utf8mb4 X'E28089', _utf8mb4 X'E2808A', _utf8mb4 X'E280A8', _utf8mb4 X'E280A9', _utf8mb4 X'E280AF', _utf8mb4 X'E2819F'), ']+$'), '') AS tk_key_6,
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
      WHEN tk_key REGEXP '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
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

-- TUIKE fixed-v1 (Fixed deposit), order lines to roster, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
-- A row with a problem has no deposit:
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CONVERT(`机构` USING utf8mb4) COLLATE utf8mb4_bin AS tk_written,
    SUM(CASE WHEN `created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01' THEN `amount` END) AS tk_total,
    MIN(CASE
      WHEN `created_at` IS NULL AND (`amount` IS NULL OR (`amount` = 0)) THEN NULL
      WHEN `created_at` IS NULL THEN 'date-missing'
      WHEN NOT (`created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01') THEN NULL
      WHEN `amount` IS NULL THEN 'amount-missing'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN `created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01' THEN 1 ELSE 0 END) AS tk_lines
  FROM `sales`.`orders`
  GROUP BY CONVERT(`机构` USING utf8mb4) COLLATE utf8mb4_bin
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), _utf8mb4 X'E2808B', ''), _utf8mb4 X'E2808C', ''), _utf8mb4 X'E2808D', ''), _utf8mb4 X'EFBBBF', '') AS tk_name,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', CHAR(92 USING utf8mb4)) AS tk_key_3,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), _utf8mb4 X'E38080', ' '), _utf8mb4 X'C2A0', ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(tk_key_5), CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0A', _utf8mb4 X'0B', _utf8mb4 X'0C', _utf8mb4 X'0D', _utf8mb4 X'E19A80', _utf8mb4 X'E28080', _utf8mb4 X'E28081', _utf8mb4 X'E28082', _utf8mb4 X'E28083', _utf8mb4 X'E28084', _utf8mb4 X'E28085', _utf8mb4 X'E28086', _utf8mb4 X'E28087', _utf8mb4 X'E28088', _utf8mb4 X'E28089', _utf8mb4 X'E2808A', _utf8mb4 X'E280A8', _utf8mb4 X'E280A9', _utf8mb4 X'E280AF', _utf8mb4 X'E2819F'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0A', _utf8mb4 X'0B', _utf8mb4 X'0C', _utf8mb4 X'0D', _utf8mb4 X'E19A80', _utf8mb4 X'E28080', _utf8mb4 X'E28081', _utf8mb4 X'E28082', _utf8mb4 X'E28083', _utf8mb4 X'E28084', _utf8mb4 X'E28085', _utf8mb4 X'E28086', _utf8mb4 X'E28087', _utf8mb4 X'E28088', _utf8mb4 X'E28089', _utf8mb4 X'E2808A', _utf8mb4 X'E280A8', _utf8mb4 X'E280A9', _utf8mb4 X'E280AF', _utf8mb4 X'E2819F'), ']+$'), '') AS tk_key_6,
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
      WHEN tk_key REGEXP '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
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

-- TUIKE test-upper-51 (Floating deposit), order lines to roster, for MySQL 8, MariaDB 10.2.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.
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
    CONVERT(`机构` USING utf8mb4) COLLATE utf8mb4_bin AS tk_written,
    SUM(CASE WHEN `created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01' THEN CAST(CASE WHEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) END) AS tk_total,
    MIN(CASE
      WHEN `created_at` IS NULL AND ((`amount` IS NULL OR REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') = '') OR (NOT (NOT (REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) AND CAST(CASE WHEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) = 0)) THEN NULL
      WHEN `created_at` IS NULL THEN 'date-missing'
      WHEN NOT (`created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01') THEN NULL
      WHEN (`amount` IS NULL OR REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') = '') THEN 'amount-missing'
      WHEN NOT (REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0D', _utf8mb4 X'C2A0'), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN 'not-an-amount'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN `created_at` >= DATE '2026-10-01' AND `created_at` < DATE '2026-11-01' THEN 1 ELSE 0 END) AS tk_lines
  FROM `sales`.`orders`
  GROUP BY CONVERT(`机构` USING utf8mb4) COLLATE utf8mb4_bin
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), _utf8mb4 X'E2808B', ''), _utf8mb4 X'E2808C', ''), _utf8mb4 X'E2808D', ''), _utf8mb4 X'EFBBBF', '') AS tk_name,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', CHAR(92 USING utf8mb4)) AS tk_key_3,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), _utf8mb4 X'E38080', ' '), _utf8mb4 X'C2A0', ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(tk_key_5), CONCAT('^[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0A', _utf8mb4 X'0B', _utf8mb4 X'0C', _utf8mb4 X'0D', _utf8mb4 X'E19A80', _utf8mb4 X'E28080', _utf8mb4 X'E28081', _utf8mb4 X'E28082', _utf8mb4 X'E28083', _utf8mb4 X'E28084', _utf8mb4 X'E28085', _utf8mb4 X'E28086', _utf8mb4 X'E28087', _utf8mb4 X'E28088', _utf8mb4 X'E28089', _utf8mb4 X'E2808A', _utf8mb4 X'E280A8', _utf8mb4 X'E280A9', _utf8mb4 X'E280AF', _utf8mb4 X'E2819F'), ']+|[', CONCAT(' ', _utf8mb4 X'09', _utf8mb4 X'0A', _utf8mb4 X'0B', _utf8mb4 X'0C', _utf8mb4 X'0D', _utf8mb4 X'E19A80', _utf8mb4 X'E28080', _utf8mb4 X'E28081', _utf8mb4 X'E28082', _utf8mb4 X'E28083', _utf8mb4 X'E28084', _utf8mb4 X'E28085', _utf8mb4 X'E28086', _utf8mb4 X'E28087', _utf8mb4 X'E28088', _utf8mb4 X'E28089', _utf8mb4 X'E2808A', _utf8mb4 X'E280A8', _utf8mb4 X'E280A9', _utf8mb4 X'E280AF', _utf8mb4 X'E2819F'), ']+$'), '') AS tk_key_6,
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
      WHEN tk_key REGEXP '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
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
    SELECT 1 AS tier_number, -1 AS tier_from, 1000 AS tier_next, 100 AS tier_deposit UNION ALL
    SELECT 2, 1000, 2000, 110 UNION ALL
    SELECT 3, 2000, 3000, 120 UNION ALL
    SELECT 4, 3000, 4000, 130 UNION ALL
    SELECT 5, 4000, 5000, 140 UNION ALL
    SELECT 6, 5000, 6000, 150 UNION ALL
    SELECT 7, 6000, 7000, 160 UNION ALL
    SELECT 8, 7000, 8000, 170 UNION ALL
    SELECT 9, 8000, 9000, 180 UNION ALL
    SELECT 10, 9000, 10000, 190 UNION ALL
    SELECT 11, 10000, 11000, 200 UNION ALL
    SELECT 12, 11000, 12000, 210 UNION ALL
    SELECT 13, 12000, 13000, 220 UNION ALL
    SELECT 14, 13000, 14000, 230 UNION ALL
    SELECT 15, 14000, 15000, 240 UNION ALL
    SELECT 16, 15000, 16000, 250 UNION ALL
    SELECT 17, 16000, 17000, 260 UNION ALL
    SELECT 18, 17000, 18000, 270 UNION ALL
    SELECT 19, 18000, 19000, 280 UNION ALL
    SELECT 20, 19000, 20000, 290 UNION ALL
    SELECT 21, 20000, 21000, 300 UNION ALL
    SELECT 22, 21000, 22000, 310 UNION ALL
    SELECT 23, 22000, 23000, 320 UNION ALL
    SELECT 24, 23000, 24000, 330 UNION ALL
    SELECT 25, 24000, 25000, 340 UNION ALL
    SELECT 26, 25000, 26000, 350 UNION ALL
    SELECT 27, 26000, 27000, 360 UNION ALL
    SELECT 28, 27000, 28000, 370 UNION ALL
    SELECT 29, 28000, 29000, 380 UNION ALL
    SELECT 30, 29000, 30000, 390 UNION ALL
    SELECT 31, 30000, 31000, 400 UNION ALL
    SELECT 32, 31000, 32000, 410 UNION ALL
    SELECT 33, 32000, 33000, 420 UNION ALL
    SELECT 34, 33000, 34000, 430 UNION ALL
    SELECT 35, 34000, 35000, 440 UNION ALL
    SELECT 36, 35000, 36000, 450 UNION ALL
    SELECT 37, 36000, 37000, 460 UNION ALL
    SELECT 38, 37000, 38000, 470 UNION ALL
    SELECT 39, 38000, 39000, 480 UNION ALL
    SELECT 40, 39000, 40000, 490 UNION ALL
    SELECT 41, 40000, 41000, 500 UNION ALL
    SELECT 42, 41000, 42000, 510 UNION ALL
    SELECT 43, 42000, 43000, 520 UNION ALL
    SELECT 44, 43000, 44000, 530 UNION ALL
    SELECT 45, 44000, 45000, 540 UNION ALL
    SELECT 46, 45000, 46000, 550 UNION ALL
    SELECT 47, 46000, 47000, 560 UNION ALL
    SELECT 48, 47000, 48000, 570 UNION ALL
    SELECT 49, 48000, 49000, 580 UNION ALL
    SELECT 50, 49000, 50000, 590 UNION ALL
    SELECT 51, 50000, NULL, 600
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
