-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for Apache Doris, StarRocks.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- For Apache Doris and StarRocks; parsed, not run.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    CASE
      WHEN (`gmv` IS NULL OR REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') = '') THEN NULL
      WHEN NOT (REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN 'not-an-amount'
      WHEN CAST(CASE WHEN REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) < CAST('0' AS DECIMAL(20, 2)) THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN (`gmv` IS NULL OR REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') = '') THEN NULL ELSE CAST(CASE WHEN REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`gmv`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) END AS tk_amount
  FROM `gmv`
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount > CAST('2000000' AS DECIMAL(20, 2)) THEN 4
      WHEN tk_amount > CAST('1000000' AS DECIMAL(20, 2)) THEN 3
      WHEN tk_amount > CAST('500000' AS DECIMAL(20, 2)) THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_read
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN CAST('20000' AS DECIMAL(20, 2))
    WHEN tk_tier = 2 THEN CAST('50000' AS DECIMAL(20, 2))
    WHEN tk_tier = 3 THEN CAST('100000' AS DECIMAL(20, 2))
    WHEN tk_tier = 4 THEN CAST('200000' AS DECIMAL(20, 2))
    ELSE NULL
  END END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for Apache Doris, StarRocks.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- For Apache Doris and StarRocks; parsed, not run.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    CASE
      WHEN `gmv` IS NULL THEN NULL
      WHEN NOT (`gmv` <= CAST('1.7976931348623157e+308' AS DOUBLE) AND `gmv` >= CAST('-1.7976931348623157e+308' AS DOUBLE)) THEN 'not-an-amount'
      WHEN `gmv` <= CAST('-0.000001' AS DOUBLE) THEN 'amount-negative'
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
      WHEN tk_amount >= CAST('2000000.000001' AS DOUBLE) THEN 4
      WHEN tk_amount >= CAST('1000000.000001' AS DOUBLE) THEN 3
      WHEN tk_amount >= CAST('500000.000001' AS DOUBLE) THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_read
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN CAST('20000' AS DECIMAL(20, 2))
    WHEN tk_tier = 2 THEN CAST('50000' AS DECIMAL(20, 2))
    WHEN tk_tier = 3 THEN CAST('100000' AS DECIMAL(20, 2))
    WHEN tk_tier = 4 THEN CAST('200000' AS DECIMAL(20, 2))
    ELSE NULL
  END END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE floating-v2 (Floating deposit), GMV to deposit, for Apache Doris, StarRocks.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- For Apache Doris and StarRocks; parsed, not run.
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
      WHEN `gmv` < CAST('0' AS DECIMAL(20, 2)) THEN 'amount-negative'
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
      WHEN tk_amount >= CAST('2000000' AS DECIMAL(20, 2)) THEN 4
      WHEN tk_amount >= CAST('1000000' AS DECIMAL(20, 2)) THEN 3
      WHEN tk_amount >= CAST('500000' AS DECIMAL(20, 2)) THEN 2
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
      WHEN tk_tier = 1 THEN CAST('20000' AS DECIMAL(20, 2))
      WHEN tk_tier = 2 THEN CAST('50000' AS DECIMAL(20, 2))
      WHEN tk_tier = 3 THEN CAST('100000' AS DECIMAL(20, 2))
      WHEN tk_tier = 4 THEN CAST('200000' AS DECIMAL(20, 2))
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN CAST('0' AS DECIMAL(20, 2))
      WHEN COALESCE(tk_paid, 0) = 1 THEN CAST('20000' AS DECIMAL(20, 2))
      WHEN COALESCE(tk_paid, 0) = 2 THEN CAST('50000' AS DECIMAL(20, 2))
      WHEN COALESCE(tk_paid, 0) = 3 THEN CAST('100000' AS DECIMAL(20, 2))
      WHEN COALESCE(tk_paid, 0) = 4 THEN CAST('200000' AS DECIMAL(20, 2))
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
    WHEN tk_standing IS NOT NULL THEN CAST('0' AS DECIMAL(20, 2))
    ELSE NULL
  END) END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE fixed-v1 (Fixed deposit), GMV to deposit, for Apache Doris, StarRocks.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- For Apache Doris and StarRocks; parsed, not run.
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
      WHEN `gmv` < CAST('0' AS DECIMAL(20, 2)) THEN 'amount-negative'
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
      WHEN tk_tier = 1 THEN CAST('200000' AS DECIMAL(20, 2))
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN CAST('0' AS DECIMAL(20, 2))
      WHEN COALESCE(tk_paid, 0) = 1 THEN CAST('200000' AS DECIMAL(20, 2))
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
    WHEN tk_standing IS NOT NULL THEN CAST('0' AS DECIMAL(20, 2))
    ELSE NULL
  END) END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for Apache Doris, StarRocks.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- For Apache Doris and StarRocks; parsed, not run.
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
      WHEN `gmv` < CAST('0' AS DECIMAL(20, 2)) THEN 'amount-negative'
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
    SELECT 1 AS tier_number, CAST('-1' AS DECIMAL(20, 2)) AS tier_from, CAST('1000' AS DECIMAL(20, 2)) AS tier_next, CAST('100' AS DECIMAL(20, 2)) AS tier_deposit UNION ALL
    SELECT 2, CAST('1000' AS DECIMAL(20, 2)), CAST('2000' AS DECIMAL(20, 2)), CAST('110' AS DECIMAL(20, 2)) UNION ALL
    SELECT 3, CAST('2000' AS DECIMAL(20, 2)), CAST('3000' AS DECIMAL(20, 2)), CAST('120' AS DECIMAL(20, 2)) UNION ALL
    SELECT 4, CAST('3000' AS DECIMAL(20, 2)), CAST('4000' AS DECIMAL(20, 2)), CAST('130' AS DECIMAL(20, 2)) UNION ALL
    SELECT 5, CAST('4000' AS DECIMAL(20, 2)), CAST('5000' AS DECIMAL(20, 2)), CAST('140' AS DECIMAL(20, 2)) UNION ALL
    SELECT 6, CAST('5000' AS DECIMAL(20, 2)), CAST('6000' AS DECIMAL(20, 2)), CAST('150' AS DECIMAL(20, 2)) UNION ALL
    SELECT 7, CAST('6000' AS DECIMAL(20, 2)), CAST('7000' AS DECIMAL(20, 2)), CAST('160' AS DECIMAL(20, 2)) UNION ALL
    SELECT 8, CAST('7000' AS DECIMAL(20, 2)), CAST('8000' AS DECIMAL(20, 2)), CAST('170' AS DECIMAL(20, 2)) UNION ALL
    SELECT 9, CAST('8000' AS DECIMAL(20, 2)), CAST('9000' AS DECIMAL(20, 2)), CAST('180' AS DECIMAL(20, 2)) UNION ALL
    SELECT 10, CAST('9000' AS DECIMAL(20, 2)), CAST('10000' AS DECIMAL(20, 2)), CAST('190' AS DECIMAL(20, 2)) UNION ALL
    SELECT 11, CAST('10000' AS DECIMAL(20, 2)), CAST('11000' AS DECIMAL(20, 2)), CAST('200' AS DECIMAL(20, 2)) UNION ALL
    SELECT 12, CAST('11000' AS DECIMAL(20, 2)), CAST('12000' AS DECIMAL(20, 2)), CAST('210' AS DECIMAL(20, 2)) UNION ALL
    SELECT 13, CAST('12000' AS DECIMAL(20, 2)), CAST('13000' AS DECIMAL(20, 2)), CAST('220' AS DECIMAL(20, 2)) UNION ALL
    SELECT 14, CAST('13000' AS DECIMAL(20, 2)), CAST('14000' AS DECIMAL(20, 2)), CAST('230' AS DECIMAL(20, 2)) UNION ALL
    SELECT 15, CAST('14000' AS DECIMAL(20, 2)), CAST('15000' AS DECIMAL(20, 2)), CAST('240' AS DECIMAL(20, 2)) UNION ALL
    SELECT 16, CAST('15000' AS DECIMAL(20, 2)), CAST('16000' AS DECIMAL(20, 2)), CAST('250' AS DECIMAL(20, 2)) UNION ALL
    SELECT 17, CAST('16000' AS DECIMAL(20, 2)), CAST('17000' AS DECIMAL(20, 2)), CAST('260' AS DECIMAL(20, 2)) UNION ALL
    SELECT 18, CAST('17000' AS DECIMAL(20, 2)), CAST('18000' AS DECIMAL(20, 2)), CAST('270' AS DECIMAL(20, 2)) UNION ALL
    SELECT 19, CAST('18000' AS DECIMAL(20, 2)), CAST('19000' AS DECIMAL(20, 2)), CAST('280' AS DECIMAL(20, 2)) UNION ALL
    SELECT 20, CAST('19000' AS DECIMAL(20, 2)), CAST('20000' AS DECIMAL(20, 2)), CAST('290' AS DECIMAL(20, 2)) UNION ALL
    SELECT 21, CAST('20000' AS DECIMAL(20, 2)), CAST('21000' AS DECIMAL(20, 2)), CAST('300' AS DECIMAL(20, 2)) UNION ALL
    SELECT 22, CAST('21000' AS DECIMAL(20, 2)), CAST('22000' AS DECIMAL(20, 2)), CAST('310' AS DECIMAL(20, 2)) UNION ALL
    SELECT 23, CAST('22000' AS DECIMAL(20, 2)), CAST('23000' AS DECIMAL(20, 2)), CAST('320' AS DECIMAL(20, 2)) UNION ALL
    SELECT 24, CAST('23000' AS DECIMAL(20, 2)), CAST('24000' AS DECIMAL(20, 2)), CAST('330' AS DECIMAL(20, 2)) UNION ALL
    SELECT 25, CAST('24000' AS DECIMAL(20, 2)), CAST('25000' AS DECIMAL(20, 2)), CAST('340' AS DECIMAL(20, 2)) UNION ALL
    SELECT 26, CAST('25000' AS DECIMAL(20, 2)), CAST('26000' AS DECIMAL(20, 2)), CAST('350' AS DECIMAL(20, 2)) UNION ALL
    SELECT 27, CAST('26000' AS DECIMAL(20, 2)), CAST('27000' AS DECIMAL(20, 2)), CAST('360' AS DECIMAL(20, 2)) UNION ALL
    SELECT 28, CAST('27000' AS DECIMAL(20, 2)), CAST('28000' AS DECIMAL(20, 2)), CAST('370' AS DECIMAL(20, 2)) UNION ALL
    SELECT 29, CAST('28000' AS DECIMAL(20, 2)), CAST('29000' AS DECIMAL(20, 2)), CAST('380' AS DECIMAL(20, 2)) UNION ALL
    SELECT 30, CAST('29000' AS DECIMAL(20, 2)), CAST('30000' AS DECIMAL(20, 2)), CAST('390' AS DECIMAL(20, 2)) UNION ALL
    SELECT 31, CAST('30000' AS DECIMAL(20, 2)), CAST('31000' AS DECIMAL(20, 2)), CAST('400' AS DECIMAL(20, 2)) UNION ALL
    SELECT 32, CAST('31000' AS DECIMAL(20, 2)), CAST('32000' AS DECIMAL(20, 2)), CAST('410' AS DECIMAL(20, 2)) UNION ALL
    SELECT 33, CAST('32000' AS DECIMAL(20, 2)), CAST('33000' AS DECIMAL(20, 2)), CAST('420' AS DECIMAL(20, 2)) UNION ALL
    SELECT 34, CAST('33000' AS DECIMAL(20, 2)), CAST('34000' AS DECIMAL(20, 2)), CAST('430' AS DECIMAL(20, 2)) UNION ALL
    SELECT 35, CAST('34000' AS DECIMAL(20, 2)), CAST('35000' AS DECIMAL(20, 2)), CAST('440' AS DECIMAL(20, 2)) UNION ALL
    SELECT 36, CAST('35000' AS DECIMAL(20, 2)), CAST('36000' AS DECIMAL(20, 2)), CAST('450' AS DECIMAL(20, 2)) UNION ALL
    SELECT 37, CAST('36000' AS DECIMAL(20, 2)), CAST('37000' AS DECIMAL(20, 2)), CAST('460' AS DECIMAL(20, 2)) UNION ALL
    SELECT 38, CAST('37000' AS DECIMAL(20, 2)), CAST('38000' AS DECIMAL(20, 2)), CAST('470' AS DECIMAL(20, 2)) UNION ALL
    SELECT 39, CAST('38000' AS DECIMAL(20, 2)), CAST('39000' AS DECIMAL(20, 2)), CAST('480' AS DECIMAL(20, 2)) UNION ALL
    SELECT 40, CAST('39000' AS DECIMAL(20, 2)), CAST('40000' AS DECIMAL(20, 2)), CAST('490' AS DECIMAL(20, 2)) UNION ALL
    SELECT 41, CAST('40000' AS DECIMAL(20, 2)), CAST('41000' AS DECIMAL(20, 2)), CAST('500' AS DECIMAL(20, 2)) UNION ALL
    SELECT 42, CAST('41000' AS DECIMAL(20, 2)), CAST('42000' AS DECIMAL(20, 2)), CAST('510' AS DECIMAL(20, 2)) UNION ALL
    SELECT 43, CAST('42000' AS DECIMAL(20, 2)), CAST('43000' AS DECIMAL(20, 2)), CAST('520' AS DECIMAL(20, 2)) UNION ALL
    SELECT 44, CAST('43000' AS DECIMAL(20, 2)), CAST('44000' AS DECIMAL(20, 2)), CAST('530' AS DECIMAL(20, 2)) UNION ALL
    SELECT 45, CAST('44000' AS DECIMAL(20, 2)), CAST('45000' AS DECIMAL(20, 2)), CAST('540' AS DECIMAL(20, 2)) UNION ALL
    SELECT 46, CAST('45000' AS DECIMAL(20, 2)), CAST('46000' AS DECIMAL(20, 2)), CAST('550' AS DECIMAL(20, 2)) UNION ALL
    SELECT 47, CAST('46000' AS DECIMAL(20, 2)), CAST('47000' AS DECIMAL(20, 2)), CAST('560' AS DECIMAL(20, 2)) UNION ALL
    SELECT 48, CAST('47000' AS DECIMAL(20, 2)), CAST('48000' AS DECIMAL(20, 2)), CAST('570' AS DECIMAL(20, 2)) UNION ALL
    SELECT 49, CAST('48000' AS DECIMAL(20, 2)), CAST('49000' AS DECIMAL(20, 2)), CAST('580' AS DECIMAL(20, 2)) UNION ALL
    SELECT 50, CAST('49000' AS DECIMAL(20, 2)), CAST('50000' AS DECIMAL(20, 2)), CAST('590' AS DECIMAL(20, 2)) UNION ALL
    SELECT 51, CAST('50000' AS DECIMAL(20, 2)), NULL, CAST('600' AS DECIMAL(20, 2))
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
      WHEN COALESCE(tk_paid, 0) = 0 THEN CAST('0' AS DECIMAL(20, 2))
      ELSE tk_paid_tiers.tier_deposit
    END AS tk_standing
  FROM tk_placed
  LEFT JOIN (
    SELECT 1 AS tier_number, CAST('-1' AS DECIMAL(20, 2)) AS tier_from, CAST('1000' AS DECIMAL(20, 2)) AS tier_next, CAST('100' AS DECIMAL(20, 2)) AS tier_deposit UNION ALL
    SELECT 2, CAST('1000' AS DECIMAL(20, 2)), CAST('2000' AS DECIMAL(20, 2)), CAST('110' AS DECIMAL(20, 2)) UNION ALL
    SELECT 3, CAST('2000' AS DECIMAL(20, 2)), CAST('3000' AS DECIMAL(20, 2)), CAST('120' AS DECIMAL(20, 2)) UNION ALL
    SELECT 4, CAST('3000' AS DECIMAL(20, 2)), CAST('4000' AS DECIMAL(20, 2)), CAST('130' AS DECIMAL(20, 2)) UNION ALL
    SELECT 5, CAST('4000' AS DECIMAL(20, 2)), CAST('5000' AS DECIMAL(20, 2)), CAST('140' AS DECIMAL(20, 2)) UNION ALL
    SELECT 6, CAST('5000' AS DECIMAL(20, 2)), CAST('6000' AS DECIMAL(20, 2)), CAST('150' AS DECIMAL(20, 2)) UNION ALL
    SELECT 7, CAST('6000' AS DECIMAL(20, 2)), CAST('7000' AS DECIMAL(20, 2)), CAST('160' AS DECIMAL(20, 2)) UNION ALL
    SELECT 8, CAST('7000' AS DECIMAL(20, 2)), CAST('8000' AS DECIMAL(20, 2)), CAST('170' AS DECIMAL(20, 2)) UNION ALL
    SELECT 9, CAST('8000' AS DECIMAL(20, 2)), CAST('9000' AS DECIMAL(20, 2)), CAST('180' AS DECIMAL(20, 2)) UNION ALL
    SELECT 10, CAST('9000' AS DECIMAL(20, 2)), CAST('10000' AS DECIMAL(20, 2)), CAST('190' AS DECIMAL(20, 2)) UNION ALL
    SELECT 11, CAST('10000' AS DECIMAL(20, 2)), CAST('11000' AS DECIMAL(20, 2)), CAST('200' AS DECIMAL(20, 2)) UNION ALL
    SELECT 12, CAST('11000' AS DECIMAL(20, 2)), CAST('12000' AS DECIMAL(20, 2)), CAST('210' AS DECIMAL(20, 2)) UNION ALL
    SELECT 13, CAST('12000' AS DECIMAL(20, 2)), CAST('13000' AS DECIMAL(20, 2)), CAST('220' AS DECIMAL(20, 2)) UNION ALL
    SELECT 14, CAST('13000' AS DECIMAL(20, 2)), CAST('14000' AS DECIMAL(20, 2)), CAST('230' AS DECIMAL(20, 2)) UNION ALL
    SELECT 15, CAST('14000' AS DECIMAL(20, 2)), CAST('15000' AS DECIMAL(20, 2)), CAST('240' AS DECIMAL(20, 2)) UNION ALL
    SELECT 16, CAST('15000' AS DECIMAL(20, 2)), CAST('16000' AS DECIMAL(20, 2)), CAST('250' AS DECIMAL(20, 2)) UNION ALL
    SELECT 17, CAST('16000' AS DECIMAL(20, 2)), CAST('17000' AS DECIMAL(20, 2)), CAST('260' AS DECIMAL(20, 2)) UNION ALL
    SELECT 18, CAST('17000' AS DECIMAL(20, 2)), CAST('18000' AS DECIMAL(20, 2)), CAST('270' AS DECIMAL(20, 2)) UNION ALL
    SELECT 19, CAST('18000' AS DECIMAL(20, 2)), CAST('19000' AS DECIMAL(20, 2)), CAST('280' AS DECIMAL(20, 2)) UNION ALL
    SELECT 20, CAST('19000' AS DECIMAL(20, 2)), CAST('20000' AS DECIMAL(20, 2)), CAST('290' AS DECIMAL(20, 2)) UNION ALL
    SELECT 21, CAST('20000' AS DECIMAL(20, 2)), CAST('21000' AS DECIMAL(20, 2)), CAST('300' AS DECIMAL(20, 2)) UNION ALL
    SELECT 22, CAST('21000' AS DECIMAL(20, 2)), CAST('22000' AS DECIMAL(20, 2)), CAST('310' AS DECIMAL(20, 2)) UNION ALL
    SELECT 23, CAST('22000' AS DECIMAL(20, 2)), CAST('23000' AS DECIMAL(20, 2)), CAST('320' AS DECIMAL(20, 2)) UNION ALL
    SELECT 24, CAST('23000' AS DECIMAL(20, 2)), CAST('24000' AS DECIMAL(20, 2)), CAST('330' AS DECIMAL(20, 2)) UNION ALL
    SELECT 25, CAST('24000' AS DECIMAL(20, 2)), CAST('25000' AS DECIMAL(20, 2)), CAST('340' AS DECIMAL(20, 2)) UNION ALL
    SELECT 26, CAST('25000' AS DECIMAL(20, 2)), CAST('26000' AS DECIMAL(20, 2)), CAST('350' AS DECIMAL(20, 2)) UNION ALL
    SELECT 27, CAST('26000' AS DECIMAL(20, 2)), CAST('27000' AS DECIMAL(20, 2)), CAST('360' AS DECIMAL(20, 2)) UNION ALL
    SELECT 28, CAST('27000' AS DECIMAL(20, 2)), CAST('28000' AS DECIMAL(20, 2)), CAST('370' AS DECIMAL(20, 2)) UNION ALL
    SELECT 29, CAST('28000' AS DECIMAL(20, 2)), CAST('29000' AS DECIMAL(20, 2)), CAST('380' AS DECIMAL(20, 2)) UNION ALL
    SELECT 30, CAST('29000' AS DECIMAL(20, 2)), CAST('30000' AS DECIMAL(20, 2)), CAST('390' AS DECIMAL(20, 2)) UNION ALL
    SELECT 31, CAST('30000' AS DECIMAL(20, 2)), CAST('31000' AS DECIMAL(20, 2)), CAST('400' AS DECIMAL(20, 2)) UNION ALL
    SELECT 32, CAST('31000' AS DECIMAL(20, 2)), CAST('32000' AS DECIMAL(20, 2)), CAST('410' AS DECIMAL(20, 2)) UNION ALL
    SELECT 33, CAST('32000' AS DECIMAL(20, 2)), CAST('33000' AS DECIMAL(20, 2)), CAST('420' AS DECIMAL(20, 2)) UNION ALL
    SELECT 34, CAST('33000' AS DECIMAL(20, 2)), CAST('34000' AS DECIMAL(20, 2)), CAST('430' AS DECIMAL(20, 2)) UNION ALL
    SELECT 35, CAST('34000' AS DECIMAL(20, 2)), CAST('35000' AS DECIMAL(20, 2)), CAST('440' AS DECIMAL(20, 2)) UNION ALL
    SELECT 36, CAST('35000' AS DECIMAL(20, 2)), CAST('36000' AS DECIMAL(20, 2)), CAST('450' AS DECIMAL(20, 2)) UNION ALL
    SELECT 37, CAST('36000' AS DECIMAL(20, 2)), CAST('37000' AS DECIMAL(20, 2)), CAST('460' AS DECIMAL(20, 2)) UNION ALL
    SELECT 38, CAST('37000' AS DECIMAL(20, 2)), CAST('38000' AS DECIMAL(20, 2)), CAST('470' AS DECIMAL(20, 2)) UNION ALL
    SELECT 39, CAST('38000' AS DECIMAL(20, 2)), CAST('39000' AS DECIMAL(20, 2)), CAST('480' AS DECIMAL(20, 2)) UNION ALL
    SELECT 40, CAST('39000' AS DECIMAL(20, 2)), CAST('40000' AS DECIMAL(20, 2)), CAST('490' AS DECIMAL(20, 2)) UNION ALL
    SELECT 41, CAST('40000' AS DECIMAL(20, 2)), CAST('41000' AS DECIMAL(20, 2)), CAST('500' AS DECIMAL(20, 2)) UNION ALL
    SELECT 42, CAST('41000' AS DECIMAL(20, 2)), CAST('42000' AS DECIMAL(20, 2)), CAST('510' AS DECIMAL(20, 2)) UNION ALL
    SELECT 43, CAST('42000' AS DECIMAL(20, 2)), CAST('43000' AS DECIMAL(20, 2)), CAST('520' AS DECIMAL(20, 2)) UNION ALL
    SELECT 44, CAST('43000' AS DECIMAL(20, 2)), CAST('44000' AS DECIMAL(20, 2)), CAST('530' AS DECIMAL(20, 2)) UNION ALL
    SELECT 45, CAST('44000' AS DECIMAL(20, 2)), CAST('45000' AS DECIMAL(20, 2)), CAST('540' AS DECIMAL(20, 2)) UNION ALL
    SELECT 46, CAST('45000' AS DECIMAL(20, 2)), CAST('46000' AS DECIMAL(20, 2)), CAST('550' AS DECIMAL(20, 2)) UNION ALL
    SELECT 47, CAST('46000' AS DECIMAL(20, 2)), CAST('47000' AS DECIMAL(20, 2)), CAST('560' AS DECIMAL(20, 2)) UNION ALL
    SELECT 48, CAST('47000' AS DECIMAL(20, 2)), CAST('48000' AS DECIMAL(20, 2)), CAST('570' AS DECIMAL(20, 2)) UNION ALL
    SELECT 49, CAST('48000' AS DECIMAL(20, 2)), CAST('49000' AS DECIMAL(20, 2)), CAST('580' AS DECIMAL(20, 2)) UNION ALL
    SELECT 50, CAST('49000' AS DECIMAL(20, 2)), CAST('50000' AS DECIMAL(20, 2)), CAST('590' AS DECIMAL(20, 2)) UNION ALL
    SELECT 51, CAST('50000' AS DECIMAL(20, 2)), NULL, CAST('600' AS DECIMAL(20, 2))
  ) AS tk_paid_tiers ON tk_paid_tiers.tier_number = COALESCE(tk_paid, 0)
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_required END AS deposit,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN (CASE
    WHEN tk_required > tk_standing THEN tk_required - tk_standing
    WHEN tk_standing IS NOT NULL THEN CAST('0' AS DECIMAL(20, 2))
    ELSE NULL
  END) END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for Apache Doris, StarRocks.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- The column’s type cannot be asked here: make sure that it is the one above.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- For Apache Doris and StarRocks; parsed, not run.
-- A row with a problem has no deposit:
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    `agency` AS tk_agency,
    `gmv` AS tk_gmv,
    CASE
      WHEN `gmv` IS NULL THEN NULL
      WHEN NOT (`gmv` <= CAST('1.7976931348623157e+308' AS DOUBLE) AND `gmv` >= CAST('-1.7976931348623157e+308' AS DOUBLE)) THEN 'not-an-amount'
      WHEN `gmv` <= CAST('-0.000001' AS DOUBLE) THEN 'amount-negative'
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
    SELECT 1 AS tier_number, CAST('-1' AS DOUBLE) AS tier_from, CAST('999.9999990000001' AS DOUBLE) AS tier_next, CAST('100' AS DECIMAL(20, 2)) AS tier_deposit UNION ALL
    SELECT 2, CAST('999.9999990000001' AS DOUBLE), CAST('1999.9999990000001' AS DOUBLE), CAST('110' AS DECIMAL(20, 2)) UNION ALL
    SELECT 3, CAST('1999.9999990000001' AS DOUBLE), CAST('2999.9999990000006' AS DOUBLE), CAST('120' AS DECIMAL(20, 2)) UNION ALL
    SELECT 4, CAST('2999.9999990000006' AS DOUBLE), CAST('3999.9999990000006' AS DOUBLE), CAST('130' AS DECIMAL(20, 2)) UNION ALL
    SELECT 5, CAST('3999.9999990000006' AS DOUBLE), CAST('4999.999999000001' AS DOUBLE), CAST('140' AS DECIMAL(20, 2)) UNION ALL
    SELECT 6, CAST('4999.999999000001' AS DOUBLE), CAST('5999.999999000001' AS DOUBLE), CAST('150' AS DECIMAL(20, 2)) UNION ALL
    SELECT 7, CAST('5999.999999000001' AS DOUBLE), CAST('6999.999999000001' AS DOUBLE), CAST('160' AS DECIMAL(20, 2)) UNION ALL
    SELECT 8, CAST('6999.999999000001' AS DOUBLE), CAST('7999.999999000001' AS DOUBLE), CAST('170' AS DECIMAL(20, 2)) UNION ALL
    SELECT 9, CAST('7999.999999000001' AS DOUBLE), CAST('8999.999999000001' AS DOUBLE), CAST('180' AS DECIMAL(20, 2)) UNION ALL
    SELECT 10, CAST('8999.999999000001' AS DOUBLE), CAST('9999.999999000001' AS DOUBLE), CAST('190' AS DECIMAL(20, 2)) UNION ALL
    SELECT 11, CAST('9999.999999000001' AS DOUBLE), CAST('10999.999999000001' AS DOUBLE), CAST('200' AS DECIMAL(20, 2)) UNION ALL
    SELECT 12, CAST('10999.999999000001' AS DOUBLE), CAST('11999.999999000001' AS DOUBLE), CAST('210' AS DECIMAL(20, 2)) UNION ALL
    SELECT 13, CAST('11999.999999000001' AS DOUBLE), CAST('12999.999999000001' AS DOUBLE), CAST('220' AS DECIMAL(20, 2)) UNION ALL
    SELECT 14, CAST('12999.999999000001' AS DOUBLE), CAST('13999.999999000001' AS DOUBLE), CAST('230' AS DECIMAL(20, 2)) UNION ALL
    SELECT 15, CAST('13999.999999000001' AS DOUBLE), CAST('14999.999999000001' AS DOUBLE), CAST('240' AS DECIMAL(20, 2)) UNION ALL
    SELECT 16, CAST('14999.999999000001' AS DOUBLE), CAST('15999.999999000001' AS DOUBLE), CAST('250' AS DECIMAL(20, 2)) UNION ALL
    SELECT 17, CAST('15999.999999000001' AS DOUBLE), CAST('16999.999999000003' AS DOUBLE), CAST('260' AS DECIMAL(20, 2)) UNION ALL
    SELECT 18, CAST('16999.999999000003' AS DOUBLE), CAST('17999.999999000003' AS DOUBLE), CAST('270' AS DECIMAL(20, 2)) UNION ALL
    SELECT 19, CAST('17999.999999000003' AS DOUBLE), CAST('18999.999999000003' AS DOUBLE), CAST('280' AS DECIMAL(20, 2)) UNION ALL
    SELECT 20, CAST('18999.999999000003' AS DOUBLE), CAST('19999.999999000003' AS DOUBLE), CAST('290' AS DECIMAL(20, 2)) UNION ALL
    SELECT 21, CAST('19999.999999000003' AS DOUBLE), CAST('20999.999999000003' AS DOUBLE), CAST('300' AS DECIMAL(20, 2)) UNION ALL
    SELECT 22, CAST('20999.999999000003' AS DOUBLE), CAST('21999.999999000003' AS DOUBLE), CAST('310' AS DECIMAL(20, 2)) UNION ALL
    SELECT 23, CAST('21999.999999000003' AS DOUBLE), CAST('22999.999999000003' AS DOUBLE), CAST('320' AS DECIMAL(20, 2)) UNION ALL
    SELECT 24, CAST('22999.999999000003' AS DOUBLE), CAST('23999.999999000003' AS DOUBLE), CAST('330' AS DECIMAL(20, 2)) UNION ALL
    SELECT 25, CAST('23999.999999000003' AS DOUBLE), CAST('24999.999999000003' AS DOUBLE), CAST('340' AS DECIMAL(20, 2)) UNION ALL
    SELECT 26, CAST('24999.999999000003' AS DOUBLE), CAST('25999.999999000003' AS DOUBLE), CAST('350' AS DECIMAL(20, 2)) UNION ALL
    SELECT 27, CAST('25999.999999000003' AS DOUBLE), CAST('26999.999999000003' AS DOUBLE), CAST('360' AS DECIMAL(20, 2)) UNION ALL
    SELECT 28, CAST('26999.999999000003' AS DOUBLE), CAST('27999.999999000003' AS DOUBLE), CAST('370' AS DECIMAL(20, 2)) UNION ALL
    SELECT 29, CAST('27999.999999000003' AS DOUBLE), CAST('28999.999999000003' AS DOUBLE), CAST('380' AS DECIMAL(20, 2)) UNION ALL
    SELECT 30, CAST('28999.999999000003' AS DOUBLE), CAST('29999.999999000003' AS DOUBLE), CAST('390' AS DECIMAL(20, 2)) UNION ALL
    SELECT 31, CAST('29999.999999000003' AS DOUBLE), CAST('30999.999999000003' AS DOUBLE), CAST('400' AS DECIMAL(20, 2)) UNION ALL
    SELECT 32, CAST('30999.999999000003' AS DOUBLE), CAST('31999.999999000003' AS DOUBLE), CAST('410' AS DECIMAL(20, 2)) UNION ALL
    SELECT 33, CAST('31999.999999000003' AS DOUBLE), CAST('32999.99999900001' AS DOUBLE), CAST('420' AS DECIMAL(20, 2)) UNION ALL
    SELECT 34, CAST('32999.99999900001' AS DOUBLE), CAST('33999.99999900001' AS DOUBLE), CAST('430' AS DECIMAL(20, 2)) UNION ALL
    SELECT 35, CAST('33999.99999900001' AS DOUBLE), CAST('34999.99999900001' AS DOUBLE), CAST('440' AS DECIMAL(20, 2)) UNION ALL
    SELECT 36, CAST('34999.99999900001' AS DOUBLE), CAST('35999.99999900001' AS DOUBLE), CAST('450' AS DECIMAL(20, 2)) UNION ALL
    SELECT 37, CAST('35999.99999900001' AS DOUBLE), CAST('36999.99999900001' AS DOUBLE), CAST('460' AS DECIMAL(20, 2)) UNION ALL
    SELECT 38, CAST('36999.99999900001' AS DOUBLE), CAST('37999.99999900001' AS DOUBLE), CAST('470' AS DECIMAL(20, 2)) UNION ALL
    SELECT 39, CAST('37999.99999900001' AS DOUBLE), CAST('38999.99999900001' AS DOUBLE), CAST('480' AS DECIMAL(20, 2)) UNION ALL
    SELECT 40, CAST('38999.99999900001' AS DOUBLE), CAST('39999.99999900001' AS DOUBLE), CAST('490' AS DECIMAL(20, 2)) UNION ALL
    SELECT 41, CAST('39999.99999900001' AS DOUBLE), CAST('40999.99999900001' AS DOUBLE), CAST('500' AS DECIMAL(20, 2)) UNION ALL
    SELECT 42, CAST('40999.99999900001' AS DOUBLE), CAST('41999.99999900001' AS DOUBLE), CAST('510' AS DECIMAL(20, 2)) UNION ALL
    SELECT 43, CAST('41999.99999900001' AS DOUBLE), CAST('42999.99999900001' AS DOUBLE), CAST('520' AS DECIMAL(20, 2)) UNION ALL
    SELECT 44, CAST('42999.99999900001' AS DOUBLE), CAST('43999.99999900001' AS DOUBLE), CAST('530' AS DECIMAL(20, 2)) UNION ALL
    SELECT 45, CAST('43999.99999900001' AS DOUBLE), CAST('44999.99999900001' AS DOUBLE), CAST('540' AS DECIMAL(20, 2)) UNION ALL
    SELECT 46, CAST('44999.99999900001' AS DOUBLE), CAST('45999.99999900001' AS DOUBLE), CAST('550' AS DECIMAL(20, 2)) UNION ALL
    SELECT 47, CAST('45999.99999900001' AS DOUBLE), CAST('46999.99999900001' AS DOUBLE), CAST('560' AS DECIMAL(20, 2)) UNION ALL
    SELECT 48, CAST('46999.99999900001' AS DOUBLE), CAST('47999.99999900001' AS DOUBLE), CAST('570' AS DECIMAL(20, 2)) UNION ALL
    SELECT 49, CAST('47999.99999900001' AS DOUBLE), CAST('48999.99999900001' AS DOUBLE), CAST('580' AS DECIMAL(20, 2)) UNION ALL
    SELECT 50, CAST('48999.99999900001' AS DOUBLE), CAST('49999.99999900001' AS DOUBLE), CAST('590' AS DECIMAL(20, 2)) UNION ALL
    SELECT 51, CAST('49999.99999900001' AS DOUBLE), NULL, CAST('600' AS DECIMAL(20, 2))
  ) AS tk_tiers ON tk_amount >= tk_tiers.tier_from AND (tk_tiers.tier_next IS NULL OR tk_amount < tk_tiers.tier_next)
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_deposit END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE test-lower-4 (Floating deposit), order lines to roster, for Apache Doris, StarRocks.
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
-- For Apache Doris and StarRocks; parsed, not run.
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
    CAST(`机构` AS VARCHAR) AS tk_written,
    SUM(CASE WHEN SUBSTR(REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), ''), 1, 7) = '2026-10' THEN CAST(CASE WHEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) END) AS tk_total,
    MIN(CASE
      WHEN (`created_at` IS NULL OR REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') = '') AND ((`amount` IS NULL OR REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') = '') OR (NOT (NOT (REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) AND CAST(CASE WHEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) = CAST('0' AS DECIMAL(20, 2)))) THEN NULL
      WHEN (`created_at` IS NULL OR REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') = '') THEN 'date-missing'
      WHEN NOT (REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^((19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29)([ T]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?)?$') THEN 'not-a-day'
      WHEN NOT (SUBSTR(REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), ''), 1, 7) = '2026-10') THEN NULL
      WHEN (`amount` IS NULL OR REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') = '') THEN 'amount-missing'
      WHEN NOT (REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN 'not-an-amount'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN SUBSTR(REGEXP_REPLACE(`created_at`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), ''), 1, 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
  FROM `sales`.`orders`
  GROUP BY CAST(`机构` AS VARCHAR)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), UNHEX('E2808B'), ''), UNHEX('E2808C'), ''), UNHEX('E2808D'), ''), UNHEX('EFBBBF'), '') AS tk_name,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\\') AS tk_key_3,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), UNHEX('E38080'), ' '), UNHEX('C2A0'), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(tk_key_5), CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0A'), UNHEX('0B'), UNHEX('0C'), UNHEX('0D'), UNHEX('E19A80'), UNHEX('E28080'), UNHEX('E28081'), UNHEX('E28082'), UNHEX('E28083'), UNHEX('E28084'), UNHEX('E28085'), UNHEX('E28086'), UNHEX('E28087'), UNHEX('E28088'), UNHEX('E28089'), UNHEX('E2808A'), UNHEX('E280A8'), UNHEX('E280A9'), UNHEX('E280AF'), UNHEX('E2819F')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0A'), UNHEX('0B'), UNHEX('0C'), UNHEX('0D'), UNHEX('E19A80'), UNHEX('E28080'), UNHEX('E28081'), UNHEX('E28082'), UNHEX('E28083'), UNHEX('E28084'), UNHEX('E28085'), UNHEX('E28086'), UNHEX('E28087'), UNHEX('E28088'), UNHEX('E28089'), UNHEX('E2808A'), UNHEX('E280A8'), UNHEX('E280A9'), UNHEX('E280AF'), UNHEX('E2819F')), ']+$'), '') AS tk_key_6,
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
    COALESCE(tk_sum, CAST('0' AS DECIMAL(20, 2))) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key REGEXP '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < CAST('0' AS DECIMAL(20, 2)) THEN 'total-negative'
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
      WHEN tk_gmv > CAST('2000000' AS DECIMAL(20, 2)) THEN 4
      WHEN tk_gmv > CAST('1000000' AS DECIMAL(20, 2)) THEN 3
      WHEN tk_gmv > CAST('500000' AS DECIMAL(20, 2)) THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN CAST('20000' AS DECIMAL(20, 2))
    WHEN tk_tier = 2 THEN CAST('50000' AS DECIMAL(20, 2))
    WHEN tk_tier = 3 THEN CAST('100000' AS DECIMAL(20, 2))
    WHEN tk_tier = 4 THEN CAST('200000' AS DECIMAL(20, 2))
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN CAST('500000' AS DECIMAL(20, 2))
    WHEN tk_tier = 2 THEN CAST('1000000' AS DECIMAL(20, 2))
    WHEN tk_tier = 3 THEN CAST('2000000' AS DECIMAL(20, 2))
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE floating-v2 (Floating deposit), order lines to roster, for Apache Doris, StarRocks.
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
-- For Apache Doris and StarRocks; parsed, not run.
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
    CAST(`机构` AS VARCHAR) AS tk_written,
    SUM(CASE WHEN `created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE) THEN CAST(CAST(CASE WHEN ABS(`amount`) < CAST('10000000000000' AS DOUBLE) AND (ABS(`amount` - ROUND(`amount` * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) = CAST('0' AS DOUBLE) OR (ABS(`amount` - ROUND(`amount` * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) < CAST('9e-7' AS DOUBLE) AND ABS(`amount`) < CAST('536870912' AS DOUBLE))) THEN ROUND(`amount` * CAST('100' AS DOUBLE)) ELSE CAST('0' AS DOUBLE) END AS BIGINT) AS DECIMAL(18, 0)) * CAST('0.01' AS DECIMAL(3, 2)) END) AS tk_total,
    MIN(CASE
      WHEN `created_at` IS NULL AND (`amount` IS NULL OR (NOT (NOT (`amount` <= CAST('1.7976931348623157e+308' AS DOUBLE) AND `amount` >= CAST('-1.7976931348623157e+308' AS DOUBLE))) AND NOT (NOT (ABS(`amount`) < CAST('10000000000000' AS DOUBLE))) AND NOT (NOT (ABS(`amount` - ROUND(`amount` * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) = CAST('0' AS DOUBLE) OR (ABS(`amount` - ROUND(`amount` * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) < CAST('9e-7' AS DOUBLE) AND ABS(`amount`) < CAST('536870912' AS DOUBLE)))) AND CAST(CAST(CASE WHEN ABS(`amount`) < CAST('10000000000000' AS DOUBLE) AND (ABS(`amount` - ROUND(`amount` * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) = CAST('0' AS DOUBLE) OR (ABS(`amount` - ROUND(`amount` * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) < CAST('9e-7' AS DOUBLE) AND ABS(`amount`) < CAST('536870912' AS DOUBLE))) THEN ROUND(`amount` * CAST('100' AS DOUBLE)) ELSE CAST('0' AS DOUBLE) END AS BIGINT) AS DECIMAL(18, 0)) * CAST('0.01' AS DECIMAL(3, 2)) = CAST('0' AS DECIMAL(20, 2)))) THEN NULL
      WHEN `created_at` IS NULL THEN 'date-missing'
      WHEN NOT (`created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE)) THEN NULL
      WHEN `amount` IS NULL THEN 'amount-missing'
      WHEN NOT (`amount` <= CAST('1.7976931348623157e+308' AS DOUBLE) AND `amount` >= CAST('-1.7976931348623157e+308' AS DOUBLE)) THEN 'not-an-amount'
      WHEN NOT (ABS(`amount`) < CAST('10000000000000' AS DOUBLE)) THEN 'amount-too-large'
      WHEN NOT (ABS(`amount` - ROUND(`amount` * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) = CAST('0' AS DOUBLE) OR (ABS(`amount` - ROUND(`amount` * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) < CAST('9e-7' AS DOUBLE) AND ABS(`amount`) < CAST('536870912' AS DOUBLE))) THEN 'not-whole-cents'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN `created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE) THEN 1 ELSE 0 END) AS tk_lines
  FROM `sales`.`orders`
  GROUP BY CAST(`机构` AS VARCHAR)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), UNHEX('E2808B'), ''), UNHEX('E2808C'), ''), UNHEX('E2808D'), ''), UNHEX('EFBBBF'), '') AS tk_name,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\\') AS tk_key_3,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), UNHEX('E38080'), ' '), UNHEX('C2A0'), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(tk_key_5), CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0A'), UNHEX('0B'), UNHEX('0C'), UNHEX('0D'), UNHEX('E19A80'), UNHEX('E28080'), UNHEX('E28081'), UNHEX('E28082'), UNHEX('E28083'), UNHEX('E28084'), UNHEX('E28085'), UNHEX('E28086'), UNHEX('E28087'), UNHEX('E28088'), UNHEX('E28089'), UNHEX('E2808A'), UNHEX('E280A8'), UNHEX('E280A9'), UNHEX('E280AF'), UNHEX('E2819F')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0A'), UNHEX('0B'), UNHEX('0C'), UNHEX('0D'), UNHEX('E19A80'), UNHEX('E28080'), UNHEX('E28081'), UNHEX('E28082'), UNHEX('E28083'), UNHEX('E28084'), UNHEX('E28085'), UNHEX('E28086'), UNHEX('E28087'), UNHEX('E28088'), UNHEX('E28089'), UNHEX('E2808A'), UNHEX('E280A8'), UNHEX('E280A9'), UNHEX('E280AF'), UNHEX('E2819F')), ']+$'), '') AS tk_key_6,
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
    COALESCE(tk_sum, CAST('0' AS DECIMAL(20, 2))) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key REGEXP '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < CAST('0' AS DECIMAL(20, 2)) THEN 'total-negative'
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
      WHEN tk_gmv >= CAST('2000000' AS DECIMAL(20, 2)) THEN 4
      WHEN tk_gmv >= CAST('1000000' AS DECIMAL(20, 2)) THEN 3
      WHEN tk_gmv >= CAST('500000' AS DECIMAL(20, 2)) THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN CAST('20000' AS DECIMAL(20, 2))
    WHEN tk_tier = 2 THEN CAST('50000' AS DECIMAL(20, 2))
    WHEN tk_tier = 3 THEN CAST('100000' AS DECIMAL(20, 2))
    WHEN tk_tier = 4 THEN CAST('200000' AS DECIMAL(20, 2))
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN CAST('500000' AS DECIMAL(20, 2))
    WHEN tk_tier = 2 THEN CAST('1000000' AS DECIMAL(20, 2))
    WHEN tk_tier = 3 THEN CAST('2000000' AS DECIMAL(20, 2))
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE fixed-v1 (Fixed deposit), order lines to roster, for Apache Doris, StarRocks.
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
-- For Apache Doris and StarRocks; parsed, not run.
-- A row with a problem has no deposit:
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST(`机构` AS VARCHAR) AS tk_written,
    SUM(CASE WHEN `created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE) THEN `amount` END) AS tk_total,
    MIN(CASE
      WHEN `created_at` IS NULL AND (`amount` IS NULL OR (`amount` = CAST('0' AS DECIMAL(20, 2)))) THEN NULL
      WHEN `created_at` IS NULL THEN 'date-missing'
      WHEN NOT (`created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE)) THEN NULL
      WHEN `amount` IS NULL THEN 'amount-missing'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN `created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE) THEN 1 ELSE 0 END) AS tk_lines
  FROM `sales`.`orders`
  GROUP BY CAST(`机构` AS VARCHAR)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), UNHEX('E2808B'), ''), UNHEX('E2808C'), ''), UNHEX('E2808D'), ''), UNHEX('EFBBBF'), '') AS tk_name,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\\') AS tk_key_3,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), UNHEX('E38080'), ' '), UNHEX('C2A0'), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(tk_key_5), CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0A'), UNHEX('0B'), UNHEX('0C'), UNHEX('0D'), UNHEX('E19A80'), UNHEX('E28080'), UNHEX('E28081'), UNHEX('E28082'), UNHEX('E28083'), UNHEX('E28084'), UNHEX('E28085'), UNHEX('E28086'), UNHEX('E28087'), UNHEX('E28088'), UNHEX('E28089'), UNHEX('E2808A'), UNHEX('E280A8'), UNHEX('E280A9'), UNHEX('E280AF'), UNHEX('E2819F')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0A'), UNHEX('0B'), UNHEX('0C'), UNHEX('0D'), UNHEX('E19A80'), UNHEX('E28080'), UNHEX('E28081'), UNHEX('E28082'), UNHEX('E28083'), UNHEX('E28084'), UNHEX('E28085'), UNHEX('E28086'), UNHEX('E28087'), UNHEX('E28088'), UNHEX('E28089'), UNHEX('E2808A'), UNHEX('E280A8'), UNHEX('E280A9'), UNHEX('E280AF'), UNHEX('E2819F')), ']+$'), '') AS tk_key_6,
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
    COALESCE(tk_sum, CAST('0' AS DECIMAL(20, 2))) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key REGEXP '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < CAST('0' AS DECIMAL(20, 2)) THEN 'total-negative'
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
    WHEN tk_tier = 1 THEN CAST('200000' AS DECIMAL(20, 2))
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (NULL - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE test-upper-51 (Floating deposit), order lines to roster, for Apache Doris, StarRocks.
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
-- For Apache Doris and StarRocks; parsed, not run.
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
    CAST(`机构` AS VARCHAR) AS tk_written,
    SUM(CASE WHEN `created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE) THEN CAST(CASE WHEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) END) AS tk_total,
    MIN(CASE
      WHEN `created_at` IS NULL AND ((`amount` IS NULL OR REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') = '') OR (NOT (NOT (REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) AND CAST(CASE WHEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$' THEN REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') ELSE '0' END AS DECIMAL(38, 10)) = CAST('0' AS DECIMAL(20, 2)))) THEN NULL
      WHEN `created_at` IS NULL THEN 'date-missing'
      WHEN NOT (`created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE)) THEN NULL
      WHEN (`amount` IS NULL OR REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') = '') THEN 'amount-missing'
      WHEN NOT (REGEXP_REPLACE(`amount`, CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0D'), UNHEX('C2A0')), ']+$'), '') REGEXP '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN 'not-an-amount'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN `created_at` >= CAST('2026-10-01' AS DATE) AND `created_at` < CAST('2026-11-01' AS DATE) THEN 1 ELSE 0 END) AS tk_lines
  FROM `sales`.`orders`
  GROUP BY CAST(`机构` AS VARCHAR)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), UNHEX('E2808B'), ''), UNHEX('E2808C'), ''), UNHEX('E2808D'), ''), UNHEX('EFBBBF'), '') AS tk_name,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\\') AS tk_key_3,
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
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), UNHEX('E38080'), ' '), UNHEX('C2A0'), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_keys_4
),
tk_keys_6 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(tk_key_5), CONCAT('^[', CONCAT(' ', UNHEX('09'), UNHEX('0A'), UNHEX('0B'), UNHEX('0C'), UNHEX('0D'), UNHEX('E19A80'), UNHEX('E28080'), UNHEX('E28081'), UNHEX('E28082'), UNHEX('E28083'), UNHEX('E28084'), UNHEX('E28085'), UNHEX('E28086'), UNHEX('E28087'), UNHEX('E28088'), UNHEX('E28089'), UNHEX('E2808A'), UNHEX('E280A8'), UNHEX('E280A9'), UNHEX('E280AF'), UNHEX('E2819F')), ']+|[', CONCAT(' ', UNHEX('09'), UNHEX('0A'), UNHEX('0B'), UNHEX('0C'), UNHEX('0D'), UNHEX('E19A80'), UNHEX('E28080'), UNHEX('E28081'), UNHEX('E28082'), UNHEX('E28083'), UNHEX('E28084'), UNHEX('E28085'), UNHEX('E28086'), UNHEX('E28087'), UNHEX('E28088'), UNHEX('E28089'), UNHEX('E2808A'), UNHEX('E280A8'), UNHEX('E280A9'), UNHEX('E280AF'), UNHEX('E2819F')), ']+$'), '') AS tk_key_6,
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
    COALESCE(tk_sum, CAST('0' AS DECIMAL(20, 2))) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key REGEXP '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < CAST('0' AS DECIMAL(20, 2)) THEN 'total-negative'
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
    SELECT 1 AS tier_number, CAST('-1' AS DECIMAL(20, 2)) AS tier_from, CAST('1000' AS DECIMAL(20, 2)) AS tier_next, CAST('100' AS DECIMAL(20, 2)) AS tier_deposit UNION ALL
    SELECT 2, CAST('1000' AS DECIMAL(20, 2)), CAST('2000' AS DECIMAL(20, 2)), CAST('110' AS DECIMAL(20, 2)) UNION ALL
    SELECT 3, CAST('2000' AS DECIMAL(20, 2)), CAST('3000' AS DECIMAL(20, 2)), CAST('120' AS DECIMAL(20, 2)) UNION ALL
    SELECT 4, CAST('3000' AS DECIMAL(20, 2)), CAST('4000' AS DECIMAL(20, 2)), CAST('130' AS DECIMAL(20, 2)) UNION ALL
    SELECT 5, CAST('4000' AS DECIMAL(20, 2)), CAST('5000' AS DECIMAL(20, 2)), CAST('140' AS DECIMAL(20, 2)) UNION ALL
    SELECT 6, CAST('5000' AS DECIMAL(20, 2)), CAST('6000' AS DECIMAL(20, 2)), CAST('150' AS DECIMAL(20, 2)) UNION ALL
    SELECT 7, CAST('6000' AS DECIMAL(20, 2)), CAST('7000' AS DECIMAL(20, 2)), CAST('160' AS DECIMAL(20, 2)) UNION ALL
    SELECT 8, CAST('7000' AS DECIMAL(20, 2)), CAST('8000' AS DECIMAL(20, 2)), CAST('170' AS DECIMAL(20, 2)) UNION ALL
    SELECT 9, CAST('8000' AS DECIMAL(20, 2)), CAST('9000' AS DECIMAL(20, 2)), CAST('180' AS DECIMAL(20, 2)) UNION ALL
    SELECT 10, CAST('9000' AS DECIMAL(20, 2)), CAST('10000' AS DECIMAL(20, 2)), CAST('190' AS DECIMAL(20, 2)) UNION ALL
    SELECT 11, CAST('10000' AS DECIMAL(20, 2)), CAST('11000' AS DECIMAL(20, 2)), CAST('200' AS DECIMAL(20, 2)) UNION ALL
    SELECT 12, CAST('11000' AS DECIMAL(20, 2)), CAST('12000' AS DECIMAL(20, 2)), CAST('210' AS DECIMAL(20, 2)) UNION ALL
    SELECT 13, CAST('12000' AS DECIMAL(20, 2)), CAST('13000' AS DECIMAL(20, 2)), CAST('220' AS DECIMAL(20, 2)) UNION ALL
    SELECT 14, CAST('13000' AS DECIMAL(20, 2)), CAST('14000' AS DECIMAL(20, 2)), CAST('230' AS DECIMAL(20, 2)) UNION ALL
    SELECT 15, CAST('14000' AS DECIMAL(20, 2)), CAST('15000' AS DECIMAL(20, 2)), CAST('240' AS DECIMAL(20, 2)) UNION ALL
    SELECT 16, CAST('15000' AS DECIMAL(20, 2)), CAST('16000' AS DECIMAL(20, 2)), CAST('250' AS DECIMAL(20, 2)) UNION ALL
    SELECT 17, CAST('16000' AS DECIMAL(20, 2)), CAST('17000' AS DECIMAL(20, 2)), CAST('260' AS DECIMAL(20, 2)) UNION ALL
    SELECT 18, CAST('17000' AS DECIMAL(20, 2)), CAST('18000' AS DECIMAL(20, 2)), CAST('270' AS DECIMAL(20, 2)) UNION ALL
    SELECT 19, CAST('18000' AS DECIMAL(20, 2)), CAST('19000' AS DECIMAL(20, 2)), CAST('280' AS DECIMAL(20, 2)) UNION ALL
    SELECT 20, CAST('19000' AS DECIMAL(20, 2)), CAST('20000' AS DECIMAL(20, 2)), CAST('290' AS DECIMAL(20, 2)) UNION ALL
    SELECT 21, CAST('20000' AS DECIMAL(20, 2)), CAST('21000' AS DECIMAL(20, 2)), CAST('300' AS DECIMAL(20, 2)) UNION ALL
    SELECT 22, CAST('21000' AS DECIMAL(20, 2)), CAST('22000' AS DECIMAL(20, 2)), CAST('310' AS DECIMAL(20, 2)) UNION ALL
    SELECT 23, CAST('22000' AS DECIMAL(20, 2)), CAST('23000' AS DECIMAL(20, 2)), CAST('320' AS DECIMAL(20, 2)) UNION ALL
    SELECT 24, CAST('23000' AS DECIMAL(20, 2)), CAST('24000' AS DECIMAL(20, 2)), CAST('330' AS DECIMAL(20, 2)) UNION ALL
    SELECT 25, CAST('24000' AS DECIMAL(20, 2)), CAST('25000' AS DECIMAL(20, 2)), CAST('340' AS DECIMAL(20, 2)) UNION ALL
    SELECT 26, CAST('25000' AS DECIMAL(20, 2)), CAST('26000' AS DECIMAL(20, 2)), CAST('350' AS DECIMAL(20, 2)) UNION ALL
    SELECT 27, CAST('26000' AS DECIMAL(20, 2)), CAST('27000' AS DECIMAL(20, 2)), CAST('360' AS DECIMAL(20, 2)) UNION ALL
    SELECT 28, CAST('27000' AS DECIMAL(20, 2)), CAST('28000' AS DECIMAL(20, 2)), CAST('370' AS DECIMAL(20, 2)) UNION ALL
    SELECT 29, CAST('28000' AS DECIMAL(20, 2)), CAST('29000' AS DECIMAL(20, 2)), CAST('380' AS DECIMAL(20, 2)) UNION ALL
    SELECT 30, CAST('29000' AS DECIMAL(20, 2)), CAST('30000' AS DECIMAL(20, 2)), CAST('390' AS DECIMAL(20, 2)) UNION ALL
    SELECT 31, CAST('30000' AS DECIMAL(20, 2)), CAST('31000' AS DECIMAL(20, 2)), CAST('400' AS DECIMAL(20, 2)) UNION ALL
    SELECT 32, CAST('31000' AS DECIMAL(20, 2)), CAST('32000' AS DECIMAL(20, 2)), CAST('410' AS DECIMAL(20, 2)) UNION ALL
    SELECT 33, CAST('32000' AS DECIMAL(20, 2)), CAST('33000' AS DECIMAL(20, 2)), CAST('420' AS DECIMAL(20, 2)) UNION ALL
    SELECT 34, CAST('33000' AS DECIMAL(20, 2)), CAST('34000' AS DECIMAL(20, 2)), CAST('430' AS DECIMAL(20, 2)) UNION ALL
    SELECT 35, CAST('34000' AS DECIMAL(20, 2)), CAST('35000' AS DECIMAL(20, 2)), CAST('440' AS DECIMAL(20, 2)) UNION ALL
    SELECT 36, CAST('35000' AS DECIMAL(20, 2)), CAST('36000' AS DECIMAL(20, 2)), CAST('450' AS DECIMAL(20, 2)) UNION ALL
    SELECT 37, CAST('36000' AS DECIMAL(20, 2)), CAST('37000' AS DECIMAL(20, 2)), CAST('460' AS DECIMAL(20, 2)) UNION ALL
    SELECT 38, CAST('37000' AS DECIMAL(20, 2)), CAST('38000' AS DECIMAL(20, 2)), CAST('470' AS DECIMAL(20, 2)) UNION ALL
    SELECT 39, CAST('38000' AS DECIMAL(20, 2)), CAST('39000' AS DECIMAL(20, 2)), CAST('480' AS DECIMAL(20, 2)) UNION ALL
    SELECT 40, CAST('39000' AS DECIMAL(20, 2)), CAST('40000' AS DECIMAL(20, 2)), CAST('490' AS DECIMAL(20, 2)) UNION ALL
    SELECT 41, CAST('40000' AS DECIMAL(20, 2)), CAST('41000' AS DECIMAL(20, 2)), CAST('500' AS DECIMAL(20, 2)) UNION ALL
    SELECT 42, CAST('41000' AS DECIMAL(20, 2)), CAST('42000' AS DECIMAL(20, 2)), CAST('510' AS DECIMAL(20, 2)) UNION ALL
    SELECT 43, CAST('42000' AS DECIMAL(20, 2)), CAST('43000' AS DECIMAL(20, 2)), CAST('520' AS DECIMAL(20, 2)) UNION ALL
    SELECT 44, CAST('43000' AS DECIMAL(20, 2)), CAST('44000' AS DECIMAL(20, 2)), CAST('530' AS DECIMAL(20, 2)) UNION ALL
    SELECT 45, CAST('44000' AS DECIMAL(20, 2)), CAST('45000' AS DECIMAL(20, 2)), CAST('540' AS DECIMAL(20, 2)) UNION ALL
    SELECT 46, CAST('45000' AS DECIMAL(20, 2)), CAST('46000' AS DECIMAL(20, 2)), CAST('550' AS DECIMAL(20, 2)) UNION ALL
    SELECT 47, CAST('46000' AS DECIMAL(20, 2)), CAST('47000' AS DECIMAL(20, 2)), CAST('560' AS DECIMAL(20, 2)) UNION ALL
    SELECT 48, CAST('47000' AS DECIMAL(20, 2)), CAST('48000' AS DECIMAL(20, 2)), CAST('570' AS DECIMAL(20, 2)) UNION ALL
    SELECT 49, CAST('48000' AS DECIMAL(20, 2)), CAST('49000' AS DECIMAL(20, 2)), CAST('580' AS DECIMAL(20, 2)) UNION ALL
    SELECT 50, CAST('49000' AS DECIMAL(20, 2)), CAST('50000' AS DECIMAL(20, 2)), CAST('590' AS DECIMAL(20, 2)) UNION ALL
    SELECT 51, CAST('50000' AS DECIMAL(20, 2)), NULL, CAST('600' AS DECIMAL(20, 2))
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
