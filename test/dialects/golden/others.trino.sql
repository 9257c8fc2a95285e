-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for Trino.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- Parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    CASE
      WHEN ("gmv" IS NULL OR REGEXP_REPLACE("gmv", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') = '') THEN NULL
      WHEN NOT REGEXP_LIKE(TYPEOF("gmv"), '^(varchar|char)') THEN 'column-type'
      WHEN NOT (REGEXP_LIKE(REGEXP_REPLACE("gmv", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) THEN 'not-an-amount'
      WHEN CAST(CASE WHEN REGEXP_LIKE(REGEXP_REPLACE("gmv", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN REGEXP_REPLACE("gmv", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') ELSE '0' END AS DECIMAL(38, 10)) < DECIMAL '0' THEN 'amount-negative'
      ELSE NULL
    END AS tk_problem,
    CASE WHEN ("gmv" IS NULL OR REGEXP_REPLACE("gmv", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') = '') THEN NULL ELSE CAST(CASE WHEN REGEXP_LIKE(REGEXP_REPLACE("gmv", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN REGEXP_REPLACE("gmv", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') ELSE '0' END AS DECIMAL(38, 10)) END AS tk_amount
  FROM "gmv"
),
tk_placed AS (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount > DECIMAL '2000000' THEN 4
      WHEN tk_amount > DECIMAL '1000000' THEN 3
      WHEN tk_amount > DECIMAL '500000' THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_read
)
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN DECIMAL '20000'
    WHEN tk_tier = 2 THEN DECIMAL '50000'
    WHEN tk_tier = 3 THEN DECIMAL '100000'
    WHEN tk_tier = 4 THEN DECIMAL '200000'
    ELSE NULL
  END END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for Trino.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN NOT REGEXP_LIKE(TYPEOF("gmv"), '^double$') THEN 'column-type'
      WHEN NOT ("gmv" <= CAST('1.7976931348623157e+308' AS DOUBLE) AND "gmv" >= CAST('-1.7976931348623157e+308' AS DOUBLE)) THEN 'not-an-amount'
      WHEN "gmv" <= CAST('-0.000001' AS DOUBLE) THEN 'amount-negative'
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
    WHEN tk_tier = 1 THEN DECIMAL '20000'
    WHEN tk_tier = 2 THEN DECIMAL '50000'
    WHEN tk_tier = 3 THEN DECIMAL '100000'
    WHEN tk_tier = 4 THEN DECIMAL '200000'
    ELSE NULL
  END END AS deposit,
  tk_problem AS problem
FROM tk_placed;

-- TUIKE floating-v2 (Floating deposit), GMV to deposit, for Trino.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- Parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    "paid_tier" AS tk_paid,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN NOT REGEXP_LIKE(TYPEOF("gmv"), '^(decimal|bigint|integer|smallint|tinyint)') THEN 'column-type'
      WHEN "gmv" < DECIMAL '0' THEN 'amount-negative'
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
      WHEN tk_amount >= DECIMAL '2000000' THEN 4
      WHEN tk_amount >= DECIMAL '1000000' THEN 3
      WHEN tk_amount >= DECIMAL '500000' THEN 2
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
      WHEN tk_tier = 1 THEN DECIMAL '20000'
      WHEN tk_tier = 2 THEN DECIMAL '50000'
      WHEN tk_tier = 3 THEN DECIMAL '100000'
      WHEN tk_tier = 4 THEN DECIMAL '200000'
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN DECIMAL '0'
      WHEN COALESCE(tk_paid, 0) = 1 THEN DECIMAL '20000'
      WHEN COALESCE(tk_paid, 0) = 2 THEN DECIMAL '50000'
      WHEN COALESCE(tk_paid, 0) = 3 THEN DECIMAL '100000'
      WHEN COALESCE(tk_paid, 0) = 4 THEN DECIMAL '200000'
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
    WHEN tk_standing IS NOT NULL THEN DECIMAL '0'
    ELSE NULL
  END) END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE fixed-v1 (Fixed deposit), GMV to deposit, for Trino.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- Parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    "paid_tier" AS tk_paid,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN NOT REGEXP_LIKE(TYPEOF("gmv"), '^(decimal|bigint|integer|smallint|tinyint)') THEN 'column-type'
      WHEN "gmv" < DECIMAL '0' THEN 'amount-negative'
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
      WHEN tk_tier = 1 THEN DECIMAL '200000'
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN DECIMAL '0'
      WHEN COALESCE(tk_paid, 0) = 1 THEN DECIMAL '200000'
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
    WHEN tk_standing IS NOT NULL THEN DECIMAL '0'
    ELSE NULL
  END) END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for Trino.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- Parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   amount-negative: a GMV cannot be below zero
--   not-a-tier: the tier paid is none of this version; tier and deposit are answered, the top-up is not
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    "paid_tier" AS tk_paid,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN NOT REGEXP_LIKE(TYPEOF("gmv"), '^(decimal|bigint|integer|smallint|tinyint)') THEN 'column-type'
      WHEN "gmv" < DECIMAL '0' THEN 'amount-negative'
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
    SELECT * FROM (VALUES
      (1, DECIMAL '-1', DECIMAL '1000', DECIMAL '100'),
      (2, DECIMAL '1000', DECIMAL '2000', DECIMAL '110'),
      (3, DECIMAL '2000', DECIMAL '3000', DECIMAL '120'),
      (4, DECIMAL '3000', DECIMAL '4000', DECIMAL '130'),
      (5, DECIMAL '4000', DECIMAL '5000', DECIMAL '140'),
      (6, DECIMAL '5000', DECIMAL '6000', DECIMAL '150'),
      (7, DECIMAL '6000', DECIMAL '7000', DECIMAL '160'),
      (8, DECIMAL '7000', DECIMAL '8000', DECIMAL '170'),
      (9, DECIMAL '8000', DECIMAL '9000', DECIMAL '180'),
      (10, DECIMAL '9000', DECIMAL '10000', DECIMAL '190'),
      (11, DECIMAL '10000', DECIMAL '11000', DECIMAL '200'),
      (12, DECIMAL '11000', DECIMAL '12000', DECIMAL '210'),
      (13, DECIMAL '12000', DECIMAL '13000', DECIMAL '220'),
      (14, DECIMAL '13000', DECIMAL '14000', DECIMAL '230'),
      (15, DECIMAL '14000', DECIMAL '15000', DECIMAL '240'),
      (16, DECIMAL '15000', DECIMAL '16000', DECIMAL '250'),
      (17, DECIMAL '16000', DECIMAL '17000', DECIMAL '260'),
      (18, DECIMAL '17000', DECIMAL '18000', DECIMAL '270'),
      (19, DECIMAL '18000', DECIMAL '19000', DECIMAL '280'),
      (20, DECIMAL '19000', DECIMAL '20000', DECIMAL '290'),
      (21, DECIMAL '20000', DECIMAL '21000', DECIMAL '300'),
      (22, DECIMAL '21000', DECIMAL '22000', DECIMAL '310'),
      (23, DECIMAL '22000', DECIMAL '23000', DECIMAL '320'),
      (24, DECIMAL '23000', DECIMAL '24000', DECIMAL '330'),
      (25, DECIMAL '24000', DECIMAL '25000', DECIMAL '340'),
      (26, DECIMAL '25000', DECIMAL '26000', DECIMAL '350'),
      (27, DECIMAL '26000', DECIMAL '27000', DECIMAL '360'),
      (28, DECIMAL '27000', DECIMAL '28000', DECIMAL '370'),
      (29, DECIMAL '28000', DECIMAL '29000', DECIMAL '380'),
      (30, DECIMAL '29000', DECIMAL '30000', DECIMAL '390'),
      (31, DECIMAL '30000', DECIMAL '31000', DECIMAL '400'),
      (32, DECIMAL '31000', DECIMAL '32000', DECIMAL '410'),
      (33, DECIMAL '32000', DECIMAL '33000', DECIMAL '420'),
      (34, DECIMAL '33000', DECIMAL '34000', DECIMAL '430'),
      (35, DECIMAL '34000', DECIMAL '35000', DECIMAL '440'),
      (36, DECIMAL '35000', DECIMAL '36000', DECIMAL '450'),
      (37, DECIMAL '36000', DECIMAL '37000', DECIMAL '460'),
      (38, DECIMAL '37000', DECIMAL '38000', DECIMAL '470'),
      (39, DECIMAL '38000', DECIMAL '39000', DECIMAL '480'),
      (40, DECIMAL '39000', DECIMAL '40000', DECIMAL '490'),
      (41, DECIMAL '40000', DECIMAL '41000', DECIMAL '500'),
      (42, DECIMAL '41000', DECIMAL '42000', DECIMAL '510'),
      (43, DECIMAL '42000', DECIMAL '43000', DECIMAL '520'),
      (44, DECIMAL '43000', DECIMAL '44000', DECIMAL '530'),
      (45, DECIMAL '44000', DECIMAL '45000', DECIMAL '540'),
      (46, DECIMAL '45000', DECIMAL '46000', DECIMAL '550'),
      (47, DECIMAL '46000', DECIMAL '47000', DECIMAL '560'),
      (48, DECIMAL '47000', DECIMAL '48000', DECIMAL '570'),
      (49, DECIMAL '48000', DECIMAL '49000', DECIMAL '580'),
      (50, DECIMAL '49000', DECIMAL '50000', DECIMAL '590'),
      (51, DECIMAL '50000', NULL, DECIMAL '600')
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
      WHEN COALESCE(tk_paid, 0) = 0 THEN DECIMAL '0'
      ELSE tk_paid_tiers.tier_deposit
    END AS tk_standing
  FROM tk_placed
  LEFT JOIN (
    SELECT * FROM (VALUES
      (1, DECIMAL '-1', DECIMAL '1000', DECIMAL '100'),
      (2, DECIMAL '1000', DECIMAL '2000', DECIMAL '110'),
      (3, DECIMAL '2000', DECIMAL '3000', DECIMAL '120'),
      (4, DECIMAL '3000', DECIMAL '4000', DECIMAL '130'),
      (5, DECIMAL '4000', DECIMAL '5000', DECIMAL '140'),
      (6, DECIMAL '5000', DECIMAL '6000', DECIMAL '150'),
      (7, DECIMAL '6000', DECIMAL '7000', DECIMAL '160'),
      (8, DECIMAL '7000', DECIMAL '8000', DECIMAL '170'),
      (9, DECIMAL '8000', DECIMAL '9000', DECIMAL '180'),
      (10, DECIMAL '9000', DECIMAL '10000', DECIMAL '190'),
      (11, DECIMAL '10000', DECIMAL '11000', DECIMAL '200'),
      (12, DECIMAL '11000', DECIMAL '12000', DECIMAL '210'),
      (13, DECIMAL '12000', DECIMAL '13000', DECIMAL '220'),
      (14, DECIMAL '13000', DECIMAL '14000', DECIMAL '230'),
      (15, DECIMAL '14000', DECIMAL '15000', DECIMAL '240'),
      (16, DECIMAL '15000', DECIMAL '16000', DECIMAL '250'),
      (17, DECIMAL '16000', DECIMAL '17000', DECIMAL '260'),
      (18, DECIMAL '17000', DECIMAL '18000', DECIMAL '270'),
      (19, DECIMAL '18000', DECIMAL '19000', DECIMAL '280'),
      (20, DECIMAL '19000', DECIMAL '20000', DECIMAL '290'),
      (21, DECIMAL '20000', DECIMAL '21000', DECIMAL '300'),
      (22, DECIMAL '21000', DECIMAL '22000', DECIMAL '310'),
      (23, DECIMAL '22000', DECIMAL '23000', DECIMAL '320'),
      (24, DECIMAL '23000', DECIMAL '24000', DECIMAL '330'),
      (25, DECIMAL '24000', DECIMAL '25000', DECIMAL '340'),
      (26, DECIMAL '25000', DECIMAL '26000', DECIMAL '350'),
      (27, DECIMAL '26000', DECIMAL '27000', DECIMAL '360'),
      (28, DECIMAL '27000', DECIMAL '28000', DECIMAL '370'),
      (29, DECIMAL '28000', DECIMAL '29000', DECIMAL '380'),
      (30, DECIMAL '29000', DECIMAL '30000', DECIMAL '390'),
      (31, DECIMAL '30000', DECIMAL '31000', DECIMAL '400'),
      (32, DECIMAL '31000', DECIMAL '32000', DECIMAL '410'),
      (33, DECIMAL '32000', DECIMAL '33000', DECIMAL '420'),
      (34, DECIMAL '33000', DECIMAL '34000', DECIMAL '430'),
      (35, DECIMAL '34000', DECIMAL '35000', DECIMAL '440'),
      (36, DECIMAL '35000', DECIMAL '36000', DECIMAL '450'),
      (37, DECIMAL '36000', DECIMAL '37000', DECIMAL '460'),
      (38, DECIMAL '37000', DECIMAL '38000', DECIMAL '470'),
      (39, DECIMAL '38000', DECIMAL '39000', DECIMAL '480'),
      (40, DECIMAL '39000', DECIMAL '40000', DECIMAL '490'),
      (41, DECIMAL '40000', DECIMAL '41000', DECIMAL '500'),
      (42, DECIMAL '41000', DECIMAL '42000', DECIMAL '510'),
      (43, DECIMAL '42000', DECIMAL '43000', DECIMAL '520'),
      (44, DECIMAL '43000', DECIMAL '44000', DECIMAL '530'),
      (45, DECIMAL '44000', DECIMAL '45000', DECIMAL '540'),
      (46, DECIMAL '45000', DECIMAL '46000', DECIMAL '550'),
      (47, DECIMAL '46000', DECIMAL '47000', DECIMAL '560'),
      (48, DECIMAL '47000', DECIMAL '48000', DECIMAL '570'),
      (49, DECIMAL '48000', DECIMAL '49000', DECIMAL '580'),
      (50, DECIMAL '49000', DECIMAL '50000', DECIMAL '590'),
      (51, DECIMAL '50000', NULL, DECIMAL '600')
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
    WHEN tk_standing IS NOT NULL THEN DECIMAL '0'
    ELSE NULL
  END) END AS top_up,
  CASE
    WHEN tk_problem IS NOT NULL THEN tk_problem
    WHEN tk_standing IS NULL THEN 'not-a-tier'
    ELSE NULL
  END AS problem
FROM tk_due;

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for Trino.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
WITH tk_read AS (
  SELECT
    "agency" AS tk_agency,
    "gmv" AS tk_gmv,
    CASE
      WHEN "gmv" IS NULL THEN NULL
      WHEN NOT REGEXP_LIKE(TYPEOF("gmv"), '^double$') THEN 'column-type'
      WHEN NOT ("gmv" <= CAST('1.7976931348623157e+308' AS DOUBLE) AND "gmv" >= CAST('-1.7976931348623157e+308' AS DOUBLE)) THEN 'not-an-amount'
      WHEN "gmv" <= CAST('-0.000001' AS DOUBLE) THEN 'amount-negative'
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
    SELECT * FROM (VALUES
      (1, CAST('-1' AS DOUBLE), CAST('999.9999990000001' AS DOUBLE), DECIMAL '100'),
      (2, CAST('999.9999990000001' AS DOUBLE), CAST('1999.9999990000001' AS DOUBLE), DECIMAL '110'),
      (3, CAST('1999.9999990000001' AS DOUBLE), CAST('2999.9999990000006' AS DOUBLE), DECIMAL '120'),
      (4, CAST('2999.9999990000006' AS DOUBLE), CAST('3999.9999990000006' AS DOUBLE), DECIMAL '130'),
      (5, CAST('3999.9999990000006' AS DOUBLE), CAST('4999.999999000001' AS DOUBLE), DECIMAL '140'),
      (6, CAST('4999.999999000001' AS DOUBLE), CAST('5999.999999000001' AS DOUBLE), DECIMAL '150'),
      (7, CAST('5999.999999000001' AS DOUBLE), CAST('6999.999999000001' AS DOUBLE), DECIMAL '160'),
      (8, CAST('6999.999999000001' AS DOUBLE), CAST('7999.999999000001' AS DOUBLE), DECIMAL '170'),
      (9, CAST('7999.999999000001' AS DOUBLE), CAST('8999.999999000001' AS DOUBLE), DECIMAL '180'),
      (10, CAST('8999.999999000001' AS DOUBLE), CAST('9999.999999000001' AS DOUBLE), DECIMAL '190'),
      (11, CAST('9999.999999000001' AS DOUBLE), CAST('10999.999999000001' AS DOUBLE), DECIMAL '200'),
      (12, CAST('10999.999999000001' AS DOUBLE), CAST('11999.999999000001' AS DOUBLE), DECIMAL '210'),
      (13, CAST('11999.999999000001' AS DOUBLE), CAST('12999.999999000001' AS DOUBLE), DECIMAL '220'),
      (14, CAST('12999.999999000001' AS DOUBLE), CAST('13999.999999000001' AS DOUBLE), DECIMAL '230'),
      (15, CAST('13999.999999000001' AS DOUBLE), CAST('14999.999999000001' AS DOUBLE), DECIMAL '240'),
      (16, CAST('14999.999999000001' AS DOUBLE), CAST('15999.999999000001' AS DOUBLE), DECIMAL '250'),
      (17, CAST('15999.999999000001' AS DOUBLE), CAST('16999.999999000003' AS DOUBLE), DECIMAL '260'),
      (18, CAST('16999.999999000003' AS DOUBLE), CAST('17999.999999000003' AS DOUBLE), DECIMAL '270'),
      (19, CAST('17999.999999000003' AS DOUBLE), CAST('18999.999999000003' AS DOUBLE), DECIMAL '280'),
      (20, CAST('18999.999999000003' AS DOUBLE), CAST('19999.999999000003' AS DOUBLE), DECIMAL '290'),
      (21, CAST('19999.999999000003' AS DOUBLE), CAST('20999.999999000003' AS DOUBLE), DECIMAL '300'),
      (22, CAST('20999.999999000003' AS DOUBLE), CAST('21999.999999000003' AS DOUBLE), DECIMAL '310'),
      (23, CAST('21999.999999000003' AS DOUBLE), CAST('22999.999999000003' AS DOUBLE), DECIMAL '320'),
      (24, CAST('22999.999999000003' AS DOUBLE), CAST('23999.999999000003' AS DOUBLE), DECIMAL '330'),
      (25, CAST('23999.999999000003' AS DOUBLE), CAST('24999.999999000003' AS DOUBLE), DECIMAL '340'),
      (26, CAST('24999.999999000003' AS DOUBLE), CAST('25999.999999000003' AS DOUBLE), DECIMAL '350'),
      (27, CAST('25999.999999000003' AS DOUBLE), CAST('26999.999999000003' AS DOUBLE), DECIMAL '360'),
      (28, CAST('26999.999999000003' AS DOUBLE), CAST('27999.999999000003' AS DOUBLE), DECIMAL '370'),
      (29, CAST('27999.999999000003' AS DOUBLE), CAST('28999.999999000003' AS DOUBLE), DECIMAL '380'),
      (30, CAST('28999.999999000003' AS DOUBLE), CAST('29999.999999000003' AS DOUBLE), DECIMAL '390'),
      (31, CAST('29999.999999000003' AS DOUBLE), CAST('30999.999999000003' AS DOUBLE), DECIMAL '400'),
      (32, CAST('30999.999999000003' AS DOUBLE), CAST('31999.999999000003' AS DOUBLE), DECIMAL '410'),
      (33, CAST('31999.999999000003' AS DOUBLE), CAST('32999.99999900001' AS DOUBLE), DECIMAL '420'),
      (34, CAST('32999.99999900001' AS DOUBLE), CAST('33999.99999900001' AS DOUBLE), DECIMAL '430'),
      (35, CAST('33999.99999900001' AS DOUBLE), CAST('34999.99999900001' AS DOUBLE), DECIMAL '440'),
      (36, CAST('34999.99999900001' AS DOUBLE), CAST('35999.99999900001' AS DOUBLE), DECIMAL '450'),
      (37, CAST('35999.99999900001' AS DOUBLE), CAST('36999.99999900001' AS DOUBLE), DECIMAL '460'),
      (38, CAST('36999.99999900001' AS DOUBLE), CAST('37999.99999900001' AS DOUBLE), DECIMAL '470'),
      (39, CAST('37999.99999900001' AS DOUBLE), CAST('38999.99999900001' AS DOUBLE), DECIMAL '480'),
      (40, CAST('38999.99999900001' AS DOUBLE), CAST('39999.99999900001' AS DOUBLE), DECIMAL '490'),
      (41, CAST('39999.99999900001' AS DOUBLE), CAST('40999.99999900001' AS DOUBLE), DECIMAL '500'),
      (42, CAST('40999.99999900001' AS DOUBLE), CAST('41999.99999900001' AS DOUBLE), DECIMAL '510'),
      (43, CAST('41999.99999900001' AS DOUBLE), CAST('42999.99999900001' AS DOUBLE), DECIMAL '520'),
      (44, CAST('42999.99999900001' AS DOUBLE), CAST('43999.99999900001' AS DOUBLE), DECIMAL '530'),
      (45, CAST('43999.99999900001' AS DOUBLE), CAST('44999.99999900001' AS DOUBLE), DECIMAL '540'),
      (46, CAST('44999.99999900001' AS DOUBLE), CAST('45999.99999900001' AS DOUBLE), DECIMAL '550'),
      (47, CAST('45999.99999900001' AS DOUBLE), CAST('46999.99999900001' AS DOUBLE), DECIMAL '560'),
      (48, CAST('46999.99999900001' AS DOUBLE), CAST('47999.99999900001' AS DOUBLE), DECIMAL '570'),
      (49, CAST('47999.99999900001' AS DOUBLE), CAST('48999.99999900001' AS DOUBLE), DECIMAL '580'),
      (50, CAST('48999.99999900001' AS DOUBLE), CAST('49999.99999900001' AS DOUBLE), DECIMAL '590'),
      (51, CAST('49999.99999900001' AS DOUBLE), NULL, DECIMAL '600')
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

-- TUIKE test-lower-4 (Floating deposit), order lines to roster, for Trino.
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
-- Parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
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
    CAST("机构" AS VARCHAR) AS tk_written,
    SUM(CASE WHEN SUBSTR(REGEXP_REPLACE("created_at", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), 1, 7) = '2026-10' THEN CAST(CASE WHEN REGEXP_LIKE(REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') ELSE '0' END AS DECIMAL(38, 10)) END) AS tk_total,
    MIN(CASE
      WHEN ("created_at" IS NULL OR REGEXP_REPLACE("created_at", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') = '') AND (("amount" IS NULL OR REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') = '') OR (NOT (NOT REGEXP_LIKE(TYPEOF("amount"), '^(varchar|char)')) AND NOT (NOT (REGEXP_LIKE(REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$'))) AND CAST(CASE WHEN REGEXP_LIKE(REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') ELSE '0' END AS DECIMAL(38, 10)) = DECIMAL '0')) THEN NULL
      WHEN ("created_at" IS NULL OR REGEXP_REPLACE("created_at", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') = '') THEN 'date-missing'
      WHEN NOT (REGEXP_LIKE(REGEXP_REPLACE("created_at", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^((19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29)([ T]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?)?$')) THEN 'not-a-day'
      WHEN NOT (SUBSTR(REGEXP_REPLACE("created_at", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), 1, 7) = '2026-10') THEN NULL
      WHEN ("amount" IS NULL OR REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') = '') THEN 'amount-missing'
      WHEN NOT REGEXP_LIKE(TYPEOF("amount"), '^(varchar|char)') THEN 'column-type'
      WHEN NOT (REGEXP_LIKE(REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) THEN 'not-an-amount'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN SUBSTR(REGEXP_REPLACE("created_at", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), 1, 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
  FROM "sales"."orders"
  GROUP BY CAST("机构" AS VARCHAR)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), CHR(8203), ''), CHR(8204), ''), CHR(8205), ''), CHR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(TRANSLATE(tk_name, '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠' || CHR(12288) || CHR(160) || '−K', '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k')), '^[' || ' ' || CHR(9) || CHR(10) || CHR(11) || CHR(12) || CHR(13) || CHR(5760) || CHR(8192) || CHR(8193) || CHR(8194) || CHR(8195) || CHR(8196) || CHR(8197) || CHR(8198) || CHR(8199) || CHR(8200) || CHR(8201) || CHR(8202) || CHR(8232) || CHR(8233) || CHR(8239) || CHR(8287) || ']+|[' || ' ' || CHR(9) || CHR(10) || CHR(11) || CHR(12) || CHR(13) || CHR(5760) || CHR(8192) || CHR(8193) || CHR(8194) || CHR(8195) || CHR(8196) || CHR(8197) || CHR(8198) || CHR(8199) || CHR(8200) || CHR(8201) || CHR(8202) || CHR(8232) || CHR(8233) || CHR(8239) || CHR(8287) || ']+$', '') AS tk_key_1,
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
    COALESCE(tk_sum, DECIMAL '0') AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN REGEXP_LIKE(tk_key, '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]') THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < DECIMAL '0' THEN 'total-negative'
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
      WHEN tk_gmv > DECIMAL '2000000' THEN 4
      WHEN tk_gmv > DECIMAL '1000000' THEN 3
      WHEN tk_gmv > DECIMAL '500000' THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN DECIMAL '20000'
    WHEN tk_tier = 2 THEN DECIMAL '50000'
    WHEN tk_tier = 3 THEN DECIMAL '100000'
    WHEN tk_tier = 4 THEN DECIMAL '200000'
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN DECIMAL '500000'
    WHEN tk_tier = 2 THEN DECIMAL '1000000'
    WHEN tk_tier = 3 THEN DECIMAL '2000000'
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE floating-v2 (Floating deposit), order lines to roster, for Trino.
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
-- Parsed, not run.
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
    CAST("机构" AS VARCHAR) AS tk_written,
    SUM(CASE WHEN "created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01' THEN CAST(CAST(CASE WHEN ABS("amount") < CAST('10000000000000' AS DOUBLE) AND (ABS("amount" - ROUND("amount" * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) = CAST('0' AS DOUBLE) OR (ABS("amount" - ROUND("amount" * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) < CAST('9e-7' AS DOUBLE) AND ABS("amount") < CAST('536870912' AS DOUBLE))) THEN ROUND("amount" * CAST('100' AS DOUBLE)) ELSE CAST('0' AS DOUBLE) END AS BIGINT) AS DECIMAL(18, 0)) * DECIMAL '0.01' END) AS tk_total,
    MIN(CASE
      WHEN "created_at" IS NULL AND ("amount" IS NULL OR (NOT (NOT REGEXP_LIKE(TYPEOF("amount"), '^double$')) AND NOT (NOT ("amount" <= CAST('1.7976931348623157e+308' AS DOUBLE) AND "amount" >= CAST('-1.7976931348623157e+308' AS DOUBLE))) AND NOT (NOT (ABS("amount") < CAST('10000000000000' AS DOUBLE))) AND NOT (NOT (ABS("amount" - ROUND("amount" * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) = CAST('0' AS DOUBLE) OR (ABS("amount" - ROUND("amount" * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) < CAST('9e-7' AS DOUBLE) AND ABS("amount") < CAST('536870912' AS DOUBLE)))) AND CAST(CAST(CASE WHEN ABS("amount") < CAST('10000000000000' AS DOUBLE) AND (ABS("amount" - ROUND("amount" * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) = CAST('0' AS DOUBLE) OR (ABS("amount" - ROUND("amount" * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) < CAST('9e-7' AS DOUBLE) AND ABS("amount") < CAST('536870912' AS DOUBLE))) THEN ROUND("amount" * CAST('100' AS DOUBLE)) ELSE CAST('0' AS DOUBLE) END AS BIGINT) AS DECIMAL(18, 0)) * DECIMAL '0.01' = DECIMAL '0')) THEN NULL
      WHEN "created_at" IS NULL THEN 'date-missing'
      WHEN NOT ("created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01') THEN NULL
      WHEN "amount" IS NULL THEN 'amount-missing'
      WHEN NOT REGEXP_LIKE(TYPEOF("amount"), '^double$') THEN 'column-type'
      WHEN NOT ("amount" <= CAST('1.7976931348623157e+308' AS DOUBLE) AND "amount" >= CAST('-1.7976931348623157e+308' AS DOUBLE)) THEN 'not-an-amount'
      WHEN NOT (ABS("amount") < CAST('10000000000000' AS DOUBLE)) THEN 'amount-too-large'
      WHEN NOT (ABS("amount" - ROUND("amount" * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) = CAST('0' AS DOUBLE) OR (ABS("amount" - ROUND("amount" * CAST('100' AS DOUBLE)) / CAST('100' AS DOUBLE)) < CAST('9e-7' AS DOUBLE) AND ABS("amount") < CAST('536870912' AS DOUBLE))) THEN 'not-whole-cents'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN "created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01' THEN 1 ELSE 0 END) AS tk_lines
  FROM "sales"."orders"
  GROUP BY CAST("机构" AS VARCHAR)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), CHR(8203), ''), CHR(8204), ''), CHR(8205), ''), CHR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(TRANSLATE(tk_name, '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠' || CHR(12288) || CHR(160) || '−K', '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k')), '^[' || ' ' || CHR(9) || CHR(10) || CHR(11) || CHR(12) || CHR(13) || CHR(5760) || CHR(8192) || CHR(8193) || CHR(8194) || CHR(8195) || CHR(8196) || CHR(8197) || CHR(8198) || CHR(8199) || CHR(8200) || CHR(8201) || CHR(8202) || CHR(8232) || CHR(8233) || CHR(8239) || CHR(8287) || ']+|[' || ' ' || CHR(9) || CHR(10) || CHR(11) || CHR(12) || CHR(13) || CHR(5760) || CHR(8192) || CHR(8193) || CHR(8194) || CHR(8195) || CHR(8196) || CHR(8197) || CHR(8198) || CHR(8199) || CHR(8200) || CHR(8201) || CHR(8202) || CHR(8232) || CHR(8233) || CHR(8239) || CHR(8287) || ']+$', '') AS tk_key_1,
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
    COALESCE(tk_sum, DECIMAL '0') AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN REGEXP_LIKE(tk_key, '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]') THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < DECIMAL '0' THEN 'total-negative'
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
      WHEN tk_gmv >= DECIMAL '2000000' THEN 4
      WHEN tk_gmv >= DECIMAL '1000000' THEN 3
      WHEN tk_gmv >= DECIMAL '500000' THEN 2
      ELSE 1
    END AS tk_tier
  FROM tk_judged
)
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN DECIMAL '20000'
    WHEN tk_tier = 2 THEN DECIMAL '50000'
    WHEN tk_tier = 3 THEN DECIMAL '100000'
    WHEN tk_tier = 4 THEN DECIMAL '200000'
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN DECIMAL '500000'
    WHEN tk_tier = 2 THEN DECIMAL '1000000'
    WHEN tk_tier = 3 THEN DECIMAL '2000000'
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE fixed-v1 (Fixed deposit), order lines to roster, for Trino.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- Parsed, not run.
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
    CAST("机构" AS VARCHAR) AS tk_written,
    SUM(CASE WHEN "created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01' THEN "amount" END) AS tk_total,
    MIN(CASE
      WHEN "created_at" IS NULL AND ("amount" IS NULL OR (NOT (NOT REGEXP_LIKE(TYPEOF("amount"), '^(decimal|bigint|integer|smallint|tinyint)')) AND "amount" = DECIMAL '0')) THEN NULL
      WHEN "created_at" IS NULL THEN 'date-missing'
      WHEN NOT ("created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01') THEN NULL
      WHEN "amount" IS NULL THEN 'amount-missing'
      WHEN NOT REGEXP_LIKE(TYPEOF("amount"), '^(decimal|bigint|integer|smallint|tinyint)') THEN 'column-type'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN "created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01' THEN 1 ELSE 0 END) AS tk_lines
  FROM "sales"."orders"
  GROUP BY CAST("机构" AS VARCHAR)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), CHR(8203), ''), CHR(8204), ''), CHR(8205), ''), CHR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(TRANSLATE(tk_name, '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠' || CHR(12288) || CHR(160) || '−K', '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k')), '^[' || ' ' || CHR(9) || CHR(10) || CHR(11) || CHR(12) || CHR(13) || CHR(5760) || CHR(8192) || CHR(8193) || CHR(8194) || CHR(8195) || CHR(8196) || CHR(8197) || CHR(8198) || CHR(8199) || CHR(8200) || CHR(8201) || CHR(8202) || CHR(8232) || CHR(8233) || CHR(8239) || CHR(8287) || ']+|[' || ' ' || CHR(9) || CHR(10) || CHR(11) || CHR(12) || CHR(13) || CHR(5760) || CHR(8192) || CHR(8193) || CHR(8194) || CHR(8195) || CHR(8196) || CHR(8197) || CHR(8198) || CHR(8199) || CHR(8200) || CHR(8201) || CHR(8202) || CHR(8232) || CHR(8233) || CHR(8239) || CHR(8287) || ']+$', '') AS tk_key_1,
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
    COALESCE(tk_sum, DECIMAL '0') AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN REGEXP_LIKE(tk_key, '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]') THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < DECIMAL '0' THEN 'total-negative'
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
    WHEN tk_tier = 1 THEN DECIMAL '200000'
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (NULL - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM tk_placed
ORDER BY tk_key;

-- TUIKE test-upper-51 (Floating deposit), order lines to roster, for Trino.
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
-- Parsed, not run.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
WITH tk_cells AS (
  SELECT
    CAST("机构" AS VARCHAR) AS tk_written,
    SUM(CASE WHEN "created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01' THEN CAST(CASE WHEN REGEXP_LIKE(REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') ELSE '0' END AS DECIMAL(38, 10)) END) AS tk_total,
    MIN(CASE
      WHEN "created_at" IS NULL AND (("amount" IS NULL OR REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') = '') OR (NOT (NOT REGEXP_LIKE(TYPEOF("amount"), '^(varchar|char)')) AND NOT (NOT (REGEXP_LIKE(REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$'))) AND CAST(CASE WHEN REGEXP_LIKE(REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') ELSE '0' END AS DECIMAL(38, 10)) = DECIMAL '0')) THEN NULL
      WHEN "created_at" IS NULL THEN 'date-missing'
      WHEN NOT ("created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01') THEN NULL
      WHEN ("amount" IS NULL OR REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', '') = '') THEN 'amount-missing'
      WHEN NOT REGEXP_LIKE(TYPEOF("amount"), '^(varchar|char)') THEN 'column-type'
      WHEN NOT (REGEXP_LIKE(REGEXP_REPLACE("amount", '^[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+|[' || ' ' || CHR(9) || CHR(13) || CHR(160) || ']+$', ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) THEN 'not-an-amount'
      ELSE NULL
    END) AS tk_fault,
    SUM(CASE WHEN "created_at" >= DATE '2026-10-01' AND "created_at" < DATE '2026-11-01' THEN 1 ELSE 0 END) AS tk_lines
  FROM "sales"."orders"
  GROUP BY CAST("机构" AS VARCHAR)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), CHR(8203), ''), CHR(8204), ''), CHR(8205), ''), CHR(65279), '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(TRANSLATE(tk_name, '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠' || CHR(12288) || CHR(160) || '−K', '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k')), '^[' || ' ' || CHR(9) || CHR(10) || CHR(11) || CHR(12) || CHR(13) || CHR(5760) || CHR(8192) || CHR(8193) || CHR(8194) || CHR(8195) || CHR(8196) || CHR(8197) || CHR(8198) || CHR(8199) || CHR(8200) || CHR(8201) || CHR(8202) || CHR(8232) || CHR(8233) || CHR(8239) || CHR(8287) || ']+|[' || ' ' || CHR(9) || CHR(10) || CHR(11) || CHR(12) || CHR(13) || CHR(5760) || CHR(8192) || CHR(8193) || CHR(8194) || CHR(8195) || CHR(8196) || CHR(8197) || CHR(8198) || CHR(8199) || CHR(8200) || CHR(8201) || CHR(8202) || CHR(8232) || CHR(8233) || CHR(8239) || CHR(8287) || ']+$', '') AS tk_key_1,
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
    COALESCE(tk_sum, DECIMAL '0') AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN REGEXP_LIKE(tk_key, '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]') THEN 'agency-letters'
      WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
      WHEN tk_sum < DECIMAL '0' THEN 'total-negative'
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
      (1, DECIMAL '-1', DECIMAL '1000', DECIMAL '100'),
      (2, DECIMAL '1000', DECIMAL '2000', DECIMAL '110'),
      (3, DECIMAL '2000', DECIMAL '3000', DECIMAL '120'),
      (4, DECIMAL '3000', DECIMAL '4000', DECIMAL '130'),
      (5, DECIMAL '4000', DECIMAL '5000', DECIMAL '140'),
      (6, DECIMAL '5000', DECIMAL '6000', DECIMAL '150'),
      (7, DECIMAL '6000', DECIMAL '7000', DECIMAL '160'),
      (8, DECIMAL '7000', DECIMAL '8000', DECIMAL '170'),
      (9, DECIMAL '8000', DECIMAL '9000', DECIMAL '180'),
      (10, DECIMAL '9000', DECIMAL '10000', DECIMAL '190'),
      (11, DECIMAL '10000', DECIMAL '11000', DECIMAL '200'),
      (12, DECIMAL '11000', DECIMAL '12000', DECIMAL '210'),
      (13, DECIMAL '12000', DECIMAL '13000', DECIMAL '220'),
      (14, DECIMAL '13000', DECIMAL '14000', DECIMAL '230'),
      (15, DECIMAL '14000', DECIMAL '15000', DECIMAL '240'),
      (16, DECIMAL '15000', DECIMAL '16000', DECIMAL '250'),
      (17, DECIMAL '16000', DECIMAL '17000', DECIMAL '260'),
      (18, DECIMAL '17000', DECIMAL '18000', DECIMAL '270'),
      (19, DECIMAL '18000', DECIMAL '19000', DECIMAL '280'),
      (20, DECIMAL '19000', DECIMAL '20000', DECIMAL '290'),
      (21, DECIMAL '20000', DECIMAL '21000', DECIMAL '300'),
      (22, DECIMAL '21000', DECIMAL '22000', DECIMAL '310'),
      (23, DECIMAL '22000', DECIMAL '23000', DECIMAL '320'),
      (24, DECIMAL '23000', DECIMAL '24000', DECIMAL '330'),
      (25, DECIMAL '24000', DECIMAL '25000', DECIMAL '340'),
      (26, DECIMAL '25000', DECIMAL '26000', DECIMAL '350'),
      (27, DECIMAL '26000', DECIMAL '27000', DECIMAL '360'),
      (28, DECIMAL '27000', DECIMAL '28000', DECIMAL '370'),
      (29, DECIMAL '28000', DECIMAL '29000', DECIMAL '380'),
      (30, DECIMAL '29000', DECIMAL '30000', DECIMAL '390'),
      (31, DECIMAL '30000', DECIMAL '31000', DECIMAL '400'),
      (32, DECIMAL '31000', DECIMAL '32000', DECIMAL '410'),
      (33, DECIMAL '32000', DECIMAL '33000', DECIMAL '420'),
      (34, DECIMAL '33000', DECIMAL '34000', DECIMAL '430'),
      (35, DECIMAL '34000', DECIMAL '35000', DECIMAL '440'),
      (36, DECIMAL '35000', DECIMAL '36000', DECIMAL '450'),
      (37, DECIMAL '36000', DECIMAL '37000', DECIMAL '460'),
      (38, DECIMAL '37000', DECIMAL '38000', DECIMAL '470'),
      (39, DECIMAL '38000', DECIMAL '39000', DECIMAL '480'),
      (40, DECIMAL '39000', DECIMAL '40000', DECIMAL '490'),
      (41, DECIMAL '40000', DECIMAL '41000', DECIMAL '500'),
      (42, DECIMAL '41000', DECIMAL '42000', DECIMAL '510'),
      (43, DECIMAL '42000', DECIMAL '43000', DECIMAL '520'),
      (44, DECIMAL '43000', DECIMAL '44000', DECIMAL '530'),
      (45, DECIMAL '44000', DECIMAL '45000', DECIMAL '540'),
      (46, DECIMAL '45000', DECIMAL '46000', DECIMAL '550'),
      (47, DECIMAL '46000', DECIMAL '47000', DECIMAL '560'),
      (48, DECIMAL '47000', DECIMAL '48000', DECIMAL '570'),
      (49, DECIMAL '48000', DECIMAL '49000', DECIMAL '580'),
      (50, DECIMAL '49000', DECIMAL '50000', DECIMAL '590'),
      (51, DECIMAL '50000', NULL, DECIMAL '600')
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
