-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for ClickHouse.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of texts, read exactly as they are written.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN toDecimal128('20000', 2)
    WHEN tk_tier = 2 THEN toDecimal128('50000', 2)
    WHEN tk_tier = 3 THEN toDecimal128('100000', 2)
    WHEN tk_tier = 4 THEN toDecimal128('200000', 2)
    ELSE NULL
  END END AS deposit,
  tk_problem AS problem
FROM (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    CASE
      WHEN tk_amount > toDecimal128('2000000', 2) THEN 4
      WHEN tk_amount > toDecimal128('1000000', 2) THEN 3
      WHEN tk_amount > toDecimal128('500000', 2) THEN 2
      ELSE 1
    END AS tk_tier
  FROM (
    SELECT
      `agency` AS tk_agency,
      `gmv` AS tk_gmv,
      CASE
        WHEN (`gmv` IS NULL OR replaceRegexpOne(replaceRegexpOne(`gmv`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') = '') THEN NULL
        WHEN NOT match(toTypeName(`gmv`), 'String') THEN 'column-type'
        WHEN NOT (match(replaceRegexpOne(replaceRegexpOne(`gmv`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) THEN 'not-an-amount'
        WHEN toDecimal128(CASE WHEN match(replaceRegexpOne(replaceRegexpOne(`gmv`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN replaceRegexpOne(replaceRegexpOne(`gmv`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') ELSE '0' END, 10) < toDecimal128('0', 2) THEN 'amount-negative'
        ELSE NULL
      END AS tk_problem,
      CASE WHEN (`gmv` IS NULL OR replaceRegexpOne(replaceRegexpOne(`gmv`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') = '') THEN NULL ELSE toDecimal128(CASE WHEN match(replaceRegexpOne(replaceRegexpOne(`gmv`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN replaceRegexpOne(replaceRegexpOne(`gmv`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') ELSE '0' END, 10) END AS tk_amount
    FROM `gmv`
  ) AS tk_read
) AS tk_placed
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE test-lower-4 (Floating deposit), GMV to deposit, for ClickHouse.
-- Rule version sha256:6d207a56301aabec2722062b00789eb223b16ee004a44b47253033b8d8770e3c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN CASE
    WHEN tk_tier = 1 THEN toDecimal128('20000', 2)
    WHEN tk_tier = 2 THEN toDecimal128('50000', 2)
    WHEN tk_tier = 3 THEN toDecimal128('100000', 2)
    WHEN tk_tier = 4 THEN toDecimal128('200000', 2)
    ELSE NULL
  END END AS deposit,
  tk_problem AS problem
FROM (
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
  FROM (
    SELECT
      `agency` AS tk_agency,
      `gmv` AS tk_gmv,
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
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE floating-v2 (Floating deposit), GMV to deposit, for ClickHouse.
-- Rule version sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
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
        WHEN tk_amount >= toDecimal128('2000000', 2) THEN 4
        WHEN tk_amount >= toDecimal128('1000000', 2) THEN 3
        WHEN tk_amount >= toDecimal128('500000', 2) THEN 2
        ELSE 1
      END AS tk_tier
    FROM (
      SELECT
        `agency` AS tk_agency,
        `gmv` AS tk_gmv,
        `paid_tier` AS tk_paid,
        CASE
          WHEN `gmv` IS NULL THEN NULL
          WHEN NOT match(toTypeName(`gmv`), 'Decimal|Int') THEN 'column-type'
          WHEN `gmv` < toDecimal128('0', 2) THEN 'amount-negative'
          ELSE NULL
        END AS tk_problem,
        CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
      FROM `gmv`
    ) AS tk_read
  ) AS tk_placed
) AS tk_due
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE fixed-v1 (Fixed deposit), GMV to deposit, for ClickHouse.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
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
      WHEN tk_tier = 1 THEN toDecimal128('200000', 2)
      ELSE NULL
    END AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) = 0 THEN toDecimal128('0', 2)
      WHEN COALESCE(tk_paid, 0) = 1 THEN toDecimal128('200000', 2)
      ELSE NULL
    END AS tk_standing
  FROM (
    SELECT
      tk_agency,
      tk_gmv,
      tk_paid,
      tk_problem,
      tk_amount,
      1 AS tk_tier
    FROM (
      SELECT
        `agency` AS tk_agency,
        `gmv` AS tk_gmv,
        `paid_tier` AS tk_paid,
        CASE
          WHEN `gmv` IS NULL THEN NULL
          WHEN NOT match(toTypeName(`gmv`), 'Decimal|Int') THEN 'column-type'
          WHEN `gmv` < toDecimal128('0', 2) THEN 'amount-negative'
          ELSE NULL
        END AS tk_problem,
        CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
      FROM `gmv`
    ) AS tk_read
  ) AS tk_placed
) AS tk_due
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for ClickHouse.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
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
    arrayElement([toDecimal128('100', 2), toDecimal128('110', 2), toDecimal128('120', 2), toDecimal128('130', 2), toDecimal128('140', 2), toDecimal128('150', 2), toDecimal128('160', 2), toDecimal128('170', 2), toDecimal128('180', 2), toDecimal128('190', 2), toDecimal128('200', 2), toDecimal128('210', 2), toDecimal128('220', 2), toDecimal128('230', 2), toDecimal128('240', 2), toDecimal128('250', 2), toDecimal128('260', 2), toDecimal128('270', 2), toDecimal128('280', 2), toDecimal128('290', 2), toDecimal128('300', 2), toDecimal128('310', 2), toDecimal128('320', 2), toDecimal128('330', 2), toDecimal128('340', 2), toDecimal128('350', 2), toDecimal128('360', 2), toDecimal128('370', 2), toDecimal128('380', 2), toDecimal128('390', 2), toDecimal128('400', 2), toDecimal128('410', 2), toDecimal128('420', 2), toDecimal128('430', 2), toDecimal128('440', 2), toDecimal128('450', 2), toDecimal128('460', 2), toDecimal128('470', 2), toDecimal128('480', 2), toDecimal128('490', 2), toDecimal128('500', 2), toDecimal128('510', 2), toDecimal128('520', 2), toDecimal128('530', 2), toDecimal128('540', 2), toDecimal128('550', 2), toDecimal128('560', 2), toDecimal128('570', 2), toDecimal128('580', 2), toDecimal128('590', 2), toDecimal128('600', 2)], tk_tier) AS tk_required,
    CASE
      WHEN COALESCE(tk_paid, 0) >= 0 AND COALESCE(tk_paid, 0) <= 51 AND COALESCE(tk_paid, 0) = FLOOR(COALESCE(tk_paid, 0)) THEN arrayElement([toDecimal128('0', 2), toDecimal128('100', 2), toDecimal128('110', 2), toDecimal128('120', 2), toDecimal128('130', 2), toDecimal128('140', 2), toDecimal128('150', 2), toDecimal128('160', 2), toDecimal128('170', 2), toDecimal128('180', 2), toDecimal128('190', 2), toDecimal128('200', 2), toDecimal128('210', 2), toDecimal128('220', 2), toDecimal128('230', 2), toDecimal128('240', 2), toDecimal128('250', 2), toDecimal128('260', 2), toDecimal128('270', 2), toDecimal128('280', 2), toDecimal128('290', 2), toDecimal128('300', 2), toDecimal128('310', 2), toDecimal128('320', 2), toDecimal128('330', 2), toDecimal128('340', 2), toDecimal128('350', 2), toDecimal128('360', 2), toDecimal128('370', 2), toDecimal128('380', 2), toDecimal128('390', 2), toDecimal128('400', 2), toDecimal128('410', 2), toDecimal128('420', 2), toDecimal128('430', 2), toDecimal128('440', 2), toDecimal128('450', 2), toDecimal128('460', 2), toDecimal128('470', 2), toDecimal128('480', 2), toDecimal128('490', 2), toDecimal128('500', 2), toDecimal128('510', 2), toDecimal128('520', 2), toDecimal128('530', 2), toDecimal128('540', 2), toDecimal128('550', 2), toDecimal128('560', 2), toDecimal128('570', 2), toDecimal128('580', 2), toDecimal128('590', 2), toDecimal128('600', 2)], toUInt32(coalesce(COALESCE(tk_paid, 0), 0)) + 1)
      ELSE NULL
    END AS tk_standing
  FROM (
    SELECT
      tk_agency,
      tk_gmv,
      tk_paid,
      tk_problem,
      tk_amount,
      1 + arrayCount(tk_edge -> tk_amount >= tk_edge, [toDecimal128('1000', 2), toDecimal128('2000', 2), toDecimal128('3000', 2), toDecimal128('4000', 2), toDecimal128('5000', 2), toDecimal128('6000', 2), toDecimal128('7000', 2), toDecimal128('8000', 2), toDecimal128('9000', 2), toDecimal128('10000', 2), toDecimal128('11000', 2), toDecimal128('12000', 2), toDecimal128('13000', 2), toDecimal128('14000', 2), toDecimal128('15000', 2), toDecimal128('16000', 2), toDecimal128('17000', 2), toDecimal128('18000', 2), toDecimal128('19000', 2), toDecimal128('20000', 2), toDecimal128('21000', 2), toDecimal128('22000', 2), toDecimal128('23000', 2), toDecimal128('24000', 2), toDecimal128('25000', 2), toDecimal128('26000', 2), toDecimal128('27000', 2), toDecimal128('28000', 2), toDecimal128('29000', 2), toDecimal128('30000', 2), toDecimal128('31000', 2), toDecimal128('32000', 2), toDecimal128('33000', 2), toDecimal128('34000', 2), toDecimal128('35000', 2), toDecimal128('36000', 2), toDecimal128('37000', 2), toDecimal128('38000', 2), toDecimal128('39000', 2), toDecimal128('40000', 2), toDecimal128('41000', 2), toDecimal128('42000', 2), toDecimal128('43000', 2), toDecimal128('44000', 2), toDecimal128('45000', 2), toDecimal128('46000', 2), toDecimal128('47000', 2), toDecimal128('48000', 2), toDecimal128('49000', 2), toDecimal128('50000', 2)]) AS tk_tier
    FROM (
      SELECT
        `agency` AS tk_agency,
        `gmv` AS tk_gmv,
        `paid_tier` AS tk_paid,
        CASE
          WHEN `gmv` IS NULL THEN NULL
          WHEN NOT match(toTypeName(`gmv`), 'Decimal|Int') THEN 'column-type'
          WHEN `gmv` < toDecimal128('0', 2) THEN 'amount-negative'
          ELSE NULL
        END AS tk_problem,
        CASE WHEN `gmv` IS NULL THEN NULL ELSE `gmv` END AS tk_amount
      FROM `gmv`
    ) AS tk_read
  ) AS tk_placed
) AS tk_due
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE test-upper-51 (Floating deposit), GMV to deposit, for ClickHouse.
-- Rule version sha256:35c9d3e6ed5826e3fbde09342c667744e6e8953fcd0290b7706ed72d8328e32c
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.
-- NULL stays NULL: no tier and no deposit.
-- Negative: no deposit; told in the column problem.
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-negative: a GMV cannot be below zero
SELECT
  tk_agency AS agency,
  tk_gmv AS gmv,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL AND tk_amount IS NOT NULL THEN arrayElement([toDecimal128('100', 2), toDecimal128('110', 2), toDecimal128('120', 2), toDecimal128('130', 2), toDecimal128('140', 2), toDecimal128('150', 2), toDecimal128('160', 2), toDecimal128('170', 2), toDecimal128('180', 2), toDecimal128('190', 2), toDecimal128('200', 2), toDecimal128('210', 2), toDecimal128('220', 2), toDecimal128('230', 2), toDecimal128('240', 2), toDecimal128('250', 2), toDecimal128('260', 2), toDecimal128('270', 2), toDecimal128('280', 2), toDecimal128('290', 2), toDecimal128('300', 2), toDecimal128('310', 2), toDecimal128('320', 2), toDecimal128('330', 2), toDecimal128('340', 2), toDecimal128('350', 2), toDecimal128('360', 2), toDecimal128('370', 2), toDecimal128('380', 2), toDecimal128('390', 2), toDecimal128('400', 2), toDecimal128('410', 2), toDecimal128('420', 2), toDecimal128('430', 2), toDecimal128('440', 2), toDecimal128('450', 2), toDecimal128('460', 2), toDecimal128('470', 2), toDecimal128('480', 2), toDecimal128('490', 2), toDecimal128('500', 2), toDecimal128('510', 2), toDecimal128('520', 2), toDecimal128('530', 2), toDecimal128('540', 2), toDecimal128('550', 2), toDecimal128('560', 2), toDecimal128('570', 2), toDecimal128('580', 2), toDecimal128('590', 2), toDecimal128('600', 2)], tk_tier) END AS deposit,
  tk_problem AS problem
FROM (
  SELECT
    tk_agency,
    tk_gmv,
    tk_problem,
    tk_amount,
    1 + arrayCount(tk_edge -> tk_amount >= tk_edge, [999.9999990000001, 1999.9999990000001, 2999.9999990000006, 3999.9999990000006, 4999.999999000001, 5999.999999000001, 6999.999999000001, 7999.999999000001, 8999.999999000001, 9999.999999000001, 10999.999999000001, 11999.999999000001, 12999.999999000001, 13999.999999000001, 14999.999999000001, 15999.999999000001, 16999.999999000003, 17999.999999000003, 18999.999999000003, 19999.999999000003, 20999.999999000003, 21999.999999000003, 22999.999999000003, 23999.999999000003, 24999.999999000003, 25999.999999000003, 26999.999999000003, 27999.999999000003, 28999.999999000003, 29999.999999000003, 30999.999999000003, 31999.999999000003, 32999.99999900001, 33999.99999900001, 34999.99999900001, 35999.99999900001, 36999.99999900001, 37999.99999900001, 38999.99999900001, 39999.99999900001, 40999.99999900001, 41999.99999900001, 42999.99999900001, 43999.99999900001, 44999.99999900001, 45999.99999900001, 46999.99999900001, 47999.99999900001, 48999.99999900001, 49999.99999900001]) AS tk_tier
  FROM (
    SELECT
      `agency` AS tk_agency,
      `gmv` AS tk_gmv,
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
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE test-lower-4 (Floating deposit), order lines to roster, for ClickHouse.
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
-- The table may be a Distributed one: each server adds its own lines.
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
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN toDecimal128('20000', 2)
    WHEN tk_tier = 2 THEN toDecimal128('50000', 2)
    WHEN tk_tier = 3 THEN toDecimal128('100000', 2)
    WHEN tk_tier = 4 THEN toDecimal128('200000', 2)
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN toDecimal128('500000', 2)
    WHEN tk_tier = 2 THEN toDecimal128('1000000', 2)
    WHEN tk_tier = 3 THEN toDecimal128('2000000', 2)
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM (
  SELECT
    tk_key,
    tk_agency,
    tk_gmv,
    tk_problem,
    CASE
      WHEN tk_gmv > toDecimal128('2000000', 2) THEN 4
      WHEN tk_gmv > toDecimal128('1000000', 2) THEN 3
      WHEN tk_gmv > toDecimal128('500000', 2) THEN 2
      ELSE 1
    END AS tk_tier
  FROM (
    SELECT
      tk_key,
      tk_agency,
      arrayElement(arrayMap(tk_one -> assumeNotNull(tk_one), arrayFilter(tk_one -> isNotNull(tk_one), [tk_sum])), 1) AS tk_gmv,
      CASE
        WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
        WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
        WHEN match(tk_key, '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]') THEN 'agency-letters'
        WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
        WHEN tk_sum < toDecimal128('0', 2) THEN 'total-negative'
        ELSE NULL
      END AS tk_problem
    FROM (
      SELECT
        tk_key_6 AS tk_key,
        MIN(tk_name) AS tk_agency,
        SUM(tk_total) AS tk_sum,
        MIN(tk_fault) AS tk_first_fault,
        SUM(tk_lines) AS tk_counted
      FROM (
        SELECT
          tk_name,
          replaceRegexpOne(replaceRegexpOne(lower(tk_key_5), concat('^[', concat(' ', unhex('09'), unhex('0A'), unhex('0B'), unhex('0C'), unhex('0D'), unhex('E19A80'), unhex('E28080'), unhex('E28081'), unhex('E28082'), unhex('E28083'), unhex('E28084'), unhex('E28085'), unhex('E28086'), unhex('E28087'), unhex('E28088'), unhex('E28089'), unhex('E2808A'), unhex('E280A8'), unhex('E280A9'), unhex('E280AF'), unhex('E2819F')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0A'), unhex('0B'), unhex('0C'), unhex('0D'), unhex('E19A80'), unhex('E28080'), unhex('E28081'), unhex('E28082'), unhex('E28083'), unhex('E28084'), unhex('E28085'), unhex('E28086'), unhex('E28087'), unhex('E28088'), unhex('E28089'), unhex('E2808A'), unhex('E280A8'), unhex('E280A9'), unhex('E280AF'), unhex('E2819F')), ']+$'), '') AS tk_key_6,
          tk_total,
          tk_fault,
          tk_lines
        FROM (
          SELECT
            tk_name,
            replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), unhex('E38080'), ' '), unhex('C2A0'), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
            tk_total,
            tk_fault,
            tk_lines
          FROM (
            SELECT
              tk_name,
              replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_3, '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p') AS tk_key_4,
              tk_total,
              tk_fault,
              tk_lines
            FROM (
              SELECT
                tk_name,
                replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\\') AS tk_key_3,
                tk_total,
                tk_fault,
                tk_lines
              FROM (
                SELECT
                  tk_name,
                  replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_1, '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'), 'Ｇ', 'G'), 'Ｈ', 'H') AS tk_key_2,
                  tk_total,
                  tk_fault,
                  tk_lines
                FROM (
                  SELECT
                    tk_name,
                    replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_name, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', '\''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4') AS tk_key_1,
                    tk_total,
                    tk_fault,
                    tk_lines
                  FROM (
                    SELECT
                      replaceAll(replaceAll(replaceAll(replaceAll(COALESCE(tk_written, ''), unhex('E2808B'), ''), unhex('E2808C'), ''), unhex('E2808D'), ''), unhex('EFBBBF'), '') AS tk_name,
                      tk_total,
                      tk_fault,
                      tk_lines
                    FROM (
                      SELECT
                        toString(`机构`) AS tk_written,
                        SUM(CASE WHEN substring(replaceRegexpOne(replaceRegexpOne(`created_at`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), 1, 7) = '2026-10' THEN toDecimal128(CASE WHEN match(replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') ELSE '0' END, 10) END) AS tk_total,
                        MIN(CASE
                          WHEN (`created_at` IS NULL OR replaceRegexpOne(replaceRegexpOne(`created_at`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') = '') AND ((`amount` IS NULL OR replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') = '') OR (NOT (NOT match(toTypeName(`amount`), 'String')) AND NOT (NOT (match(replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$'))) AND toDecimal128(CASE WHEN match(replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') ELSE '0' END, 10) = toDecimal128('0', 2))) THEN NULL
                          WHEN (`created_at` IS NULL OR replaceRegexpOne(replaceRegexpOne(`created_at`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') = '') THEN 'date-missing'
                          WHEN NOT (match(replaceRegexpOne(replaceRegexpOne(`created_at`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^((19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29)([ T]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?)?$')) THEN 'not-a-day'
                          WHEN NOT (substring(replaceRegexpOne(replaceRegexpOne(`created_at`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), 1, 7) = '2026-10') THEN NULL
                          WHEN (`amount` IS NULL OR replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') = '') THEN 'amount-missing'
                          WHEN NOT match(toTypeName(`amount`), 'String') THEN 'column-type'
                          WHEN NOT (match(replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) THEN 'not-an-amount'
                          ELSE NULL
                        END) AS tk_fault,
                        SUM(CASE WHEN substring(replaceRegexpOne(replaceRegexpOne(`created_at`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), 1, 7) = '2026-10' THEN 1 ELSE 0 END) AS tk_lines
                      FROM `sales`.`orders`
                      GROUP BY toString(`机构`)
                    ) AS tk_cells
                  ) AS tk_names
                ) AS tk_keys_1
              ) AS tk_keys_2
            ) AS tk_keys_3
          ) AS tk_keys_4
        ) AS tk_keys_5
      ) AS tk_keys_6
      GROUP BY tk_key_6
    ) AS tk_agencies
    WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL
  ) AS tk_judged
) AS tk_placed
ORDER BY tk_key
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE floating-v2 (Floating deposit), order lines to roster, for ClickHouse.
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
-- The table may be a Distributed one: each server adds its own lines.
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
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN toDecimal128('20000', 2)
    WHEN tk_tier = 2 THEN toDecimal128('50000', 2)
    WHEN tk_tier = 3 THEN toDecimal128('100000', 2)
    WHEN tk_tier = 4 THEN toDecimal128('200000', 2)
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier = 1 THEN toDecimal128('500000', 2)
    WHEN tk_tier = 2 THEN toDecimal128('1000000', 2)
    WHEN tk_tier = 3 THEN toDecimal128('2000000', 2)
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM (
  SELECT
    tk_key,
    tk_agency,
    tk_gmv,
    tk_problem,
    CASE
      WHEN tk_gmv >= toDecimal128('2000000', 2) THEN 4
      WHEN tk_gmv >= toDecimal128('1000000', 2) THEN 3
      WHEN tk_gmv >= toDecimal128('500000', 2) THEN 2
      ELSE 1
    END AS tk_tier
  FROM (
    SELECT
      tk_key,
      tk_agency,
      arrayElement(arrayMap(tk_one -> assumeNotNull(tk_one), arrayFilter(tk_one -> isNotNull(tk_one), [tk_sum])), 1) AS tk_gmv,
      CASE
        WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
        WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
        WHEN match(tk_key, '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]') THEN 'agency-letters'
        WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
        WHEN tk_sum < toDecimal128('0', 2) THEN 'total-negative'
        ELSE NULL
      END AS tk_problem
    FROM (
      SELECT
        tk_key_6 AS tk_key,
        MIN(tk_name) AS tk_agency,
        SUM(tk_total) AS tk_sum,
        MIN(tk_fault) AS tk_first_fault,
        SUM(tk_lines) AS tk_counted
      FROM (
        SELECT
          tk_name,
          replaceRegexpOne(replaceRegexpOne(lower(tk_key_5), concat('^[', concat(' ', unhex('09'), unhex('0A'), unhex('0B'), unhex('0C'), unhex('0D'), unhex('E19A80'), unhex('E28080'), unhex('E28081'), unhex('E28082'), unhex('E28083'), unhex('E28084'), unhex('E28085'), unhex('E28086'), unhex('E28087'), unhex('E28088'), unhex('E28089'), unhex('E2808A'), unhex('E280A8'), unhex('E280A9'), unhex('E280AF'), unhex('E2819F')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0A'), unhex('0B'), unhex('0C'), unhex('0D'), unhex('E19A80'), unhex('E28080'), unhex('E28081'), unhex('E28082'), unhex('E28083'), unhex('E28084'), unhex('E28085'), unhex('E28086'), unhex('E28087'), unhex('E28088'), unhex('E28089'), unhex('E2808A'), unhex('E280A8'), unhex('E280A9'), unhex('E280AF'), unhex('E2819F')), ']+$'), '') AS tk_key_6,
          tk_total,
          tk_fault,
          tk_lines
        FROM (
          SELECT
            tk_name,
            replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), unhex('E38080'), ' '), unhex('C2A0'), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
            tk_total,
            tk_fault,
            tk_lines
          FROM (
            SELECT
              tk_name,
              replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_3, '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p') AS tk_key_4,
              tk_total,
              tk_fault,
              tk_lines
            FROM (
              SELECT
                tk_name,
                replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\\') AS tk_key_3,
                tk_total,
                tk_fault,
                tk_lines
              FROM (
                SELECT
                  tk_name,
                  replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_1, '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'), 'Ｇ', 'G'), 'Ｈ', 'H') AS tk_key_2,
                  tk_total,
                  tk_fault,
                  tk_lines
                FROM (
                  SELECT
                    tk_name,
                    replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_name, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', '\''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4') AS tk_key_1,
                    tk_total,
                    tk_fault,
                    tk_lines
                  FROM (
                    SELECT
                      replaceAll(replaceAll(replaceAll(replaceAll(COALESCE(tk_written, ''), unhex('E2808B'), ''), unhex('E2808C'), ''), unhex('E2808D'), ''), unhex('EFBBBF'), '') AS tk_name,
                      tk_total,
                      tk_fault,
                      tk_lines
                    FROM (
                      SELECT
                        toString(`机构`) AS tk_written,
                        SUM(CASE WHEN toStartOfMonth(`created_at`) = toDate('2026-10-01') THEN toDecimal128(toInt64(CASE WHEN ABS(`amount`) < 10000000000000.0 AND (ABS(`amount` - ROUND(`amount` * 100.0) / 100.0) = 0.0 OR (ABS(`amount` - ROUND(`amount` * 100.0) / 100.0) < 9e-7 AND ABS(`amount`) < 536870912.0)) THEN ROUND(`amount` * 100.0) ELSE 0.0 END), 2) / 100 END) AS tk_total,
                        MIN(CASE
                          WHEN `created_at` IS NULL AND (`amount` IS NULL OR (NOT (NOT match(toTypeName(`amount`), 'Float64')) AND NOT (NOT (`amount` <= 1.7976931348623157e+308 AND `amount` >= -1.7976931348623157e+308)) AND NOT (NOT (ABS(`amount`) < 10000000000000.0)) AND NOT (NOT (ABS(`amount` - ROUND(`amount` * 100.0) / 100.0) = 0.0 OR (ABS(`amount` - ROUND(`amount` * 100.0) / 100.0) < 9e-7 AND ABS(`amount`) < 536870912.0))) AND toDecimal128(toInt64(CASE WHEN ABS(`amount`) < 10000000000000.0 AND (ABS(`amount` - ROUND(`amount` * 100.0) / 100.0) = 0.0 OR (ABS(`amount` - ROUND(`amount` * 100.0) / 100.0) < 9e-7 AND ABS(`amount`) < 536870912.0)) THEN ROUND(`amount` * 100.0) ELSE 0.0 END), 2) / 100 = toDecimal128('0', 2))) THEN NULL
                          WHEN `created_at` IS NULL THEN 'date-missing'
                          WHEN NOT (toStartOfMonth(`created_at`) = toDate('2026-10-01')) THEN NULL
                          WHEN `amount` IS NULL THEN 'amount-missing'
                          WHEN NOT match(toTypeName(`amount`), 'Float64') THEN 'column-type'
                          WHEN NOT (`amount` <= 1.7976931348623157e+308 AND `amount` >= -1.7976931348623157e+308) THEN 'not-an-amount'
                          WHEN NOT (ABS(`amount`) < 10000000000000.0) THEN 'amount-too-large'
                          WHEN NOT (ABS(`amount` - ROUND(`amount` * 100.0) / 100.0) = 0.0 OR (ABS(`amount` - ROUND(`amount` * 100.0) / 100.0) < 9e-7 AND ABS(`amount`) < 536870912.0)) THEN 'not-whole-cents'
                          ELSE NULL
                        END) AS tk_fault,
                        SUM(CASE WHEN toStartOfMonth(`created_at`) = toDate('2026-10-01') THEN 1 ELSE 0 END) AS tk_lines
                      FROM `sales`.`orders`
                      GROUP BY toString(`机构`)
                    ) AS tk_cells
                  ) AS tk_names
                ) AS tk_keys_1
              ) AS tk_keys_2
            ) AS tk_keys_3
          ) AS tk_keys_4
        ) AS tk_keys_5
      ) AS tk_keys_6
      GROUP BY tk_key_6
    ) AS tk_agencies
    WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL
  ) AS tk_judged
) AS tk_placed
ORDER BY tk_key
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE fixed-v1 (Fixed deposit), order lines to roster, for ClickHouse.
-- Rule version sha256:0b1d89fec5f95db1bbab43cab0088faa5da44b8b0d95f639eff32310a0ef66aa
-- Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.
-- Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.
-- Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.
-- Month: orders of 2026-10 are counted, for the assessment in 2026-11.
-- Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.
-- Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.
-- NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.
-- Negative: a refund, deducted; an agency whose month sums below zero has no deposit.
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN CASE
    WHEN tk_tier = 1 THEN toDecimal128('200000', 2)
    ELSE NULL
  END END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (NULL - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM (
  SELECT
    tk_key,
    tk_agency,
    tk_gmv,
    tk_problem,
    1 AS tk_tier
  FROM (
    SELECT
      tk_key,
      tk_agency,
      arrayElement(arrayMap(tk_one -> assumeNotNull(tk_one), arrayFilter(tk_one -> isNotNull(tk_one), [tk_sum])), 1) AS tk_gmv,
      CASE
        WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
        WHEN NOT match(toTypeName(tk_sum), 'Decimal|Int') THEN 'column-type'
        WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
        WHEN match(tk_key, '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]') THEN 'agency-letters'
        WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
        WHEN tk_sum < toDecimal128('0', 2) THEN 'total-negative'
        ELSE NULL
      END AS tk_problem
    FROM (
      SELECT
        tk_key_6 AS tk_key,
        MIN(tk_name) AS tk_agency,
        SUM(tk_total) AS tk_sum,
        MIN(tk_fault) AS tk_first_fault,
        SUM(tk_lines) AS tk_counted
      FROM (
        SELECT
          tk_name,
          replaceRegexpOne(replaceRegexpOne(lower(tk_key_5), concat('^[', concat(' ', unhex('09'), unhex('0A'), unhex('0B'), unhex('0C'), unhex('0D'), unhex('E19A80'), unhex('E28080'), unhex('E28081'), unhex('E28082'), unhex('E28083'), unhex('E28084'), unhex('E28085'), unhex('E28086'), unhex('E28087'), unhex('E28088'), unhex('E28089'), unhex('E2808A'), unhex('E280A8'), unhex('E280A9'), unhex('E280AF'), unhex('E2819F')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0A'), unhex('0B'), unhex('0C'), unhex('0D'), unhex('E19A80'), unhex('E28080'), unhex('E28081'), unhex('E28082'), unhex('E28083'), unhex('E28084'), unhex('E28085'), unhex('E28086'), unhex('E28087'), unhex('E28088'), unhex('E28089'), unhex('E2808A'), unhex('E280A8'), unhex('E280A9'), unhex('E280AF'), unhex('E2819F')), ']+$'), '') AS tk_key_6,
          tk_total,
          tk_fault,
          tk_lines
        FROM (
          SELECT
            tk_name,
            replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), unhex('E38080'), ' '), unhex('C2A0'), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
            tk_total,
            tk_fault,
            tk_lines
          FROM (
            SELECT
              tk_name,
              replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_3, '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p') AS tk_key_4,
              tk_total,
              tk_fault,
              tk_lines
            FROM (
              SELECT
                tk_name,
                replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\\') AS tk_key_3,
                tk_total,
                tk_fault,
                tk_lines
              FROM (
                SELECT
                  tk_name,
                  replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_1, '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'), 'Ｇ', 'G'), 'Ｈ', 'H') AS tk_key_2,
                  tk_total,
                  tk_fault,
                  tk_lines
                FROM (
                  SELECT
                    tk_name,
                    replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_name, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', '\''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4') AS tk_key_1,
                    tk_total,
                    tk_fault,
                    tk_lines
                  FROM (
                    SELECT
                      replaceAll(replaceAll(replaceAll(replaceAll(COALESCE(tk_written, ''), unhex('E2808B'), ''), unhex('E2808C'), ''), unhex('E2808D'), ''), unhex('EFBBBF'), '') AS tk_name,
                      tk_total,
                      tk_fault,
                      tk_lines
                    FROM (
                      SELECT
                        toString(`机构`) AS tk_written,
                        SUM(CASE WHEN toStartOfMonth(`created_at`) = toDate('2026-10-01') THEN `amount` END) AS tk_total,
                        MIN(CASE
                          WHEN `created_at` IS NULL AND (`amount` IS NULL OR (`amount` = toDecimal128('0', 2))) THEN NULL
                          WHEN `created_at` IS NULL THEN 'date-missing'
                          WHEN NOT (toStartOfMonth(`created_at`) = toDate('2026-10-01')) THEN NULL
                          WHEN `amount` IS NULL THEN 'amount-missing'
                          ELSE NULL
                        END) AS tk_fault,
                        SUM(CASE WHEN toStartOfMonth(`created_at`) = toDate('2026-10-01') THEN 1 ELSE 0 END) AS tk_lines
                      FROM `sales`.`orders`
                      GROUP BY toString(`机构`)
                    ) AS tk_cells
                  ) AS tk_names
                ) AS tk_keys_1
              ) AS tk_keys_2
            ) AS tk_keys_3
          ) AS tk_keys_4
        ) AS tk_keys_5
      ) AS tk_keys_6
      GROUP BY tk_key_6
    ) AS tk_agencies
    WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL
  ) AS tk_judged
) AS tk_placed
ORDER BY tk_key
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';

-- TUIKE test-upper-51 (Floating deposit), order lines to roster, for ClickHouse.
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
-- The table may be a Distributed one: each server adds its own lines.
-- A row with a problem has no deposit:
--   column-type: the column has another type than the one above
--   not-an-amount: an amount cannot be read, or is no number
--   amount-missing: a line of the month has no amount
--   date-missing: a line with an amount has no day
--   agency-missing: lines of the month that name no agency
--   agency-letters: the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere
--   total-too-large: the sum is too large for this engine
--   total-negative: the month sums below zero
SELECT
  CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END AS agency,
  CASE WHEN tk_problem IS NULL OR tk_problem = 'total-negative' THEN tk_gmv END AS gmv,
  CASE WHEN tk_problem IS NULL THEN tk_tier END AS tier,
  CASE WHEN tk_problem IS NULL THEN arrayElement([toDecimal128('100', 2), toDecimal128('110', 2), toDecimal128('120', 2), toDecimal128('130', 2), toDecimal128('140', 2), toDecimal128('150', 2), toDecimal128('160', 2), toDecimal128('170', 2), toDecimal128('180', 2), toDecimal128('190', 2), toDecimal128('200', 2), toDecimal128('210', 2), toDecimal128('220', 2), toDecimal128('230', 2), toDecimal128('240', 2), toDecimal128('250', 2), toDecimal128('260', 2), toDecimal128('270', 2), toDecimal128('280', 2), toDecimal128('290', 2), toDecimal128('300', 2), toDecimal128('310', 2), toDecimal128('320', 2), toDecimal128('330', 2), toDecimal128('340', 2), toDecimal128('350', 2), toDecimal128('360', 2), toDecimal128('370', 2), toDecimal128('380', 2), toDecimal128('390', 2), toDecimal128('400', 2), toDecimal128('410', 2), toDecimal128('420', 2), toDecimal128('430', 2), toDecimal128('440', 2), toDecimal128('450', 2), toDecimal128('460', 2), toDecimal128('470', 2), toDecimal128('480', 2), toDecimal128('490', 2), toDecimal128('500', 2), toDecimal128('510', 2), toDecimal128('520', 2), toDecimal128('530', 2), toDecimal128('540', 2), toDecimal128('550', 2), toDecimal128('560', 2), toDecimal128('570', 2), toDecimal128('580', 2), toDecimal128('590', 2), toDecimal128('600', 2)], tk_tier) END AS deposit,
  CASE WHEN tk_problem IS NULL THEN (CASE
    WHEN tk_tier < 51 THEN arrayElement([toDecimal128('1000', 2), toDecimal128('2000', 2), toDecimal128('3000', 2), toDecimal128('4000', 2), toDecimal128('5000', 2), toDecimal128('6000', 2), toDecimal128('7000', 2), toDecimal128('8000', 2), toDecimal128('9000', 2), toDecimal128('10000', 2), toDecimal128('11000', 2), toDecimal128('12000', 2), toDecimal128('13000', 2), toDecimal128('14000', 2), toDecimal128('15000', 2), toDecimal128('16000', 2), toDecimal128('17000', 2), toDecimal128('18000', 2), toDecimal128('19000', 2), toDecimal128('20000', 2), toDecimal128('21000', 2), toDecimal128('22000', 2), toDecimal128('23000', 2), toDecimal128('24000', 2), toDecimal128('25000', 2), toDecimal128('26000', 2), toDecimal128('27000', 2), toDecimal128('28000', 2), toDecimal128('29000', 2), toDecimal128('30000', 2), toDecimal128('31000', 2), toDecimal128('32000', 2), toDecimal128('33000', 2), toDecimal128('34000', 2), toDecimal128('35000', 2), toDecimal128('36000', 2), toDecimal128('37000', 2), toDecimal128('38000', 2), toDecimal128('39000', 2), toDecimal128('40000', 2), toDecimal128('41000', 2), toDecimal128('42000', 2), toDecimal128('43000', 2), toDecimal128('44000', 2), toDecimal128('45000', 2), toDecimal128('46000', 2), toDecimal128('47000', 2), toDecimal128('48000', 2), toDecimal128('49000', 2), toDecimal128('50000', 2)], LEAST(tk_tier, 50))
    ELSE NULL
  END - tk_gmv) END AS headroom,
  tk_problem AS problem
FROM (
  SELECT
    tk_key,
    tk_agency,
    tk_gmv,
    tk_problem,
    1 + arrayCount(tk_edge -> tk_gmv >= tk_edge, [toDecimal128('1000', 2), toDecimal128('2000', 2), toDecimal128('3000', 2), toDecimal128('4000', 2), toDecimal128('5000', 2), toDecimal128('6000', 2), toDecimal128('7000', 2), toDecimal128('8000', 2), toDecimal128('9000', 2), toDecimal128('10000', 2), toDecimal128('11000', 2), toDecimal128('12000', 2), toDecimal128('13000', 2), toDecimal128('14000', 2), toDecimal128('15000', 2), toDecimal128('16000', 2), toDecimal128('17000', 2), toDecimal128('18000', 2), toDecimal128('19000', 2), toDecimal128('20000', 2), toDecimal128('21000', 2), toDecimal128('22000', 2), toDecimal128('23000', 2), toDecimal128('24000', 2), toDecimal128('25000', 2), toDecimal128('26000', 2), toDecimal128('27000', 2), toDecimal128('28000', 2), toDecimal128('29000', 2), toDecimal128('30000', 2), toDecimal128('31000', 2), toDecimal128('32000', 2), toDecimal128('33000', 2), toDecimal128('34000', 2), toDecimal128('35000', 2), toDecimal128('36000', 2), toDecimal128('37000', 2), toDecimal128('38000', 2), toDecimal128('39000', 2), toDecimal128('40000', 2), toDecimal128('41000', 2), toDecimal128('42000', 2), toDecimal128('43000', 2), toDecimal128('44000', 2), toDecimal128('45000', 2), toDecimal128('46000', 2), toDecimal128('47000', 2), toDecimal128('48000', 2), toDecimal128('49000', 2), toDecimal128('50000', 2)]) AS tk_tier
  FROM (
    SELECT
      tk_key,
      tk_agency,
      arrayElement(arrayMap(tk_one -> assumeNotNull(tk_one), arrayFilter(tk_one -> isNotNull(tk_one), [tk_sum])), 1) AS tk_gmv,
      CASE
        WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
        WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
        WHEN match(tk_key, '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]') THEN 'agency-letters'
        WHEN tk_counted > 0 AND tk_sum IS NULL THEN 'total-too-large'
        WHEN tk_sum < toDecimal128('0', 2) THEN 'total-negative'
        ELSE NULL
      END AS tk_problem
    FROM (
      SELECT
        tk_key_6 AS tk_key,
        MIN(tk_name) AS tk_agency,
        SUM(tk_total) AS tk_sum,
        MIN(tk_fault) AS tk_first_fault,
        SUM(tk_lines) AS tk_counted
      FROM (
        SELECT
          tk_name,
          replaceRegexpOne(replaceRegexpOne(lower(tk_key_5), concat('^[', concat(' ', unhex('09'), unhex('0A'), unhex('0B'), unhex('0C'), unhex('0D'), unhex('E19A80'), unhex('E28080'), unhex('E28081'), unhex('E28082'), unhex('E28083'), unhex('E28084'), unhex('E28085'), unhex('E28086'), unhex('E28087'), unhex('E28088'), unhex('E28089'), unhex('E2808A'), unhex('E280A8'), unhex('E280A9'), unhex('E280AF'), unhex('E2819F')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0A'), unhex('0B'), unhex('0C'), unhex('0D'), unhex('E19A80'), unhex('E28080'), unhex('E28081'), unhex('E28082'), unhex('E28083'), unhex('E28084'), unhex('E28085'), unhex('E28086'), unhex('E28087'), unhex('E28088'), unhex('E28089'), unhex('E2808A'), unhex('E280A8'), unhex('E280A9'), unhex('E280AF'), unhex('E2819F')), ']+$'), '') AS tk_key_6,
          tk_total,
          tk_fault,
          tk_lines
        FROM (
          SELECT
            tk_name,
            replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_4, 'ｑ', 'q'), 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}'), '～', '~'), '￥', '¥'), '￠', '¢'), unhex('E38080'), ' '), unhex('C2A0'), ' '), '−', '-'), 'K', 'k') AS tk_key_5,
            tk_total,
            tk_fault,
            tk_lines
          FROM (
            SELECT
              tk_name,
              replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_3, '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e'), 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p') AS tk_key_4,
              tk_total,
              tk_fault,
              tk_lines
            FROM (
              SELECT
                tk_name,
                replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_2, 'Ｉ', 'I'), 'Ｊ', 'J'), 'Ｋ', 'K'), 'Ｌ', 'L'), 'Ｍ', 'M'), 'Ｎ', 'N'), 'Ｏ', 'O'), 'Ｐ', 'P'), 'Ｑ', 'Q'), 'Ｒ', 'R'), 'Ｓ', 'S'), 'Ｔ', 'T'), 'Ｕ', 'U'), 'Ｖ', 'V'), 'Ｗ', 'W'), 'Ｘ', 'X'), 'Ｙ', 'Y'), 'Ｚ', 'Z'), '［', '['), '＼', '\\') AS tk_key_3,
                tk_total,
                tk_fault,
                tk_lines
              FROM (
                SELECT
                  tk_name,
                  replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_key_1, '５', '5'), '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'A'), 'Ｂ', 'B'), 'Ｃ', 'C'), 'Ｄ', 'D'), 'Ｅ', 'E'), 'Ｆ', 'F'), 'Ｇ', 'G'), 'Ｈ', 'H') AS tk_key_2,
                  tk_total,
                  tk_fault,
                  tk_lines
                FROM (
                  SELECT
                    tk_name,
                    replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(replaceAll(tk_name, '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', '\''), '（', '('), '）', ')'), '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4') AS tk_key_1,
                    tk_total,
                    tk_fault,
                    tk_lines
                  FROM (
                    SELECT
                      replaceAll(replaceAll(replaceAll(replaceAll(COALESCE(tk_written, ''), unhex('E2808B'), ''), unhex('E2808C'), ''), unhex('E2808D'), ''), unhex('EFBBBF'), '') AS tk_name,
                      tk_total,
                      tk_fault,
                      tk_lines
                    FROM (
                      SELECT
                        toString(`机构`) AS tk_written,
                        SUM(CASE WHEN toStartOfMonth(`created_at`) = toDate('2026-10-01') THEN toDecimal128(CASE WHEN match(replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') ELSE '0' END, 10) END) AS tk_total,
                        MIN(CASE
                          WHEN `created_at` IS NULL AND ((`amount` IS NULL OR replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') = '') OR (NOT (NOT match(toTypeName(`amount`), 'String')) AND NOT (NOT (match(replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$'))) AND toDecimal128(CASE WHEN match(replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$') THEN replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') ELSE '0' END, 10) = toDecimal128('0', 2))) THEN NULL
                          WHEN `created_at` IS NULL THEN 'date-missing'
                          WHEN NOT (toStartOfMonth(`created_at`) = toDate('2026-10-01')) THEN NULL
                          WHEN (`amount` IS NULL OR replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), '') = '') THEN 'amount-missing'
                          WHEN NOT match(toTypeName(`amount`), 'String') THEN 'column-type'
                          WHEN NOT (match(replaceRegexpOne(replaceRegexpOne(`amount`, concat('^[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+'), ''), concat('[', concat(' ', unhex('09'), unhex('0D'), unhex('C2A0')), ']+$'), ''), '^-?[0-9]{1,18}([.][0-9]{1,10})?$')) THEN 'not-an-amount'
                          ELSE NULL
                        END) AS tk_fault,
                        SUM(CASE WHEN toStartOfMonth(`created_at`) = toDate('2026-10-01') THEN 1 ELSE 0 END) AS tk_lines
                      FROM `sales`.`orders`
                      GROUP BY toString(`机构`)
                    ) AS tk_cells
                  ) AS tk_names
                ) AS tk_keys_1
              ) AS tk_keys_2
            ) AS tk_keys_3
          ) AS tk_keys_4
        ) AS tk_keys_5
      ) AS tk_keys_6
      GROUP BY tk_key_6
    ) AS tk_agencies
    WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL
  ) AS tk_judged
) AS tk_placed
ORDER BY tk_key
SETTINGS skip_unavailable_shards = 0, read_overflow_mode = 'throw', group_by_overflow_mode = 'throw', timeout_overflow_mode = 'throw', result_overflow_mode = 'throw';
