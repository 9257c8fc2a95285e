-- TUIKE floating-v2（浮动制），由订单明细汇总名册，用于 SQLite。
-- 规则版本 sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- 依据：二手来源，并非平台原文。付款前请向平台核实。
-- 分界：恰好等于分界的金额归上一档。来源未写明；另一种读法所需保证金较少。
-- 金额：单位为元，列为定点小数或整数，比较时不舍入。
-- SQLite 没有定点小数：数字是 64 位整数或双精度数，按加载项读数字的方式计；不是整分的金额无法精确相加，予以拒绝。
-- 求和：每行按整分计；不是整分的行予以拒绝，因为浮点数无法精确相加。
-- 月份：统计 2026-10 的订单，用于 2026-11 的核定。
-- 日期：列为文本，如 2026-10-31 或 2026-10-31 23:59:59；其他写法不读。
-- 机构：与 Excel 的区分方式相同，不计大小写、全半角、首尾空格和不可见字符。数据表没有“第一行”：同一机构有多种写法时显示排序最小的一种，各行按字母顺序排列。数字 0 在这里是一个编号，加载项则当作空白。
-- NULL：当月的行缺金额或机构即为问题；日期和金额都没有的行略过。
-- 负数：视为退款，予以扣减；当月合计为负的机构不给保证金。
-- 有问题的行不给保证金：
--   not-an-amount: 金额无法读取，或不是数字
--   amount-too-large: 有一行金额过大，无法精确相加
--   not-whole-cents: 有一行不是整分，无法精确相加
--   amount-missing: 当月有一行没有金额
--   date-missing: 有金额的一行没有日期
--   not-a-day: 有一行的日期无法读取
--   agency-missing: 当月有未写机构的行
--   agency-letters: 名称含中英文以外的字母（é、Ж、Ⅱ），本引擎对其大小写的处理可能不同；同一机构的另一种写法可能在别的行
--   total-too-large: 合计超出本引擎能表示的范围
--   total-negative: 当月合计为负
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
