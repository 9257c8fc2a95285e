-- TUIKE floating-v2（浮动制），由订单明细汇总名册，用于 Spark SQL, Hive, MaxCompute。
-- 规则版本 sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- 依据：二手来源，并非平台原文。付款前请向平台核实。
-- 分界：恰好等于分界的金额归上一档。来源未写明；另一种读法所需保证金较少。
-- 金额：单位为元，列为定点小数或整数，比较时不舍入。
-- 此处无法查询列的类型，请自行确认与上面所写一致。
-- 月份：统计 2026-10 的订单，用于 2026-11 的核定。
-- 日期：列为日期或时间戳；带时区的时间戳按会话时区取日。
-- 机构：与 Excel 的区分方式相同，不计大小写、全半角、首尾空格和不可见字符。数据表没有“第一行”：同一机构有多种写法时显示排序最小的一种，各行按字母顺序排列。数字 0 在这里是一个编号，加载项则当作空白。
-- NULL：当月的行缺金额或机构即为问题；日期和金额都没有的行略过。
-- 负数：视为退款，予以扣减；当月合计为负的机构不给保证金。
-- 适用于 Spark SQL 和 Hive 3；在 MaxCompute 中，超过 50 档的版本需要 MAPJOIN 提示。只做过语法解析，未实际运行。
-- 有问题的行不给保证金：
--   amount-missing: 当月有一行没有金额
--   date-missing: 有金额的一行没有日期
--   agency-missing: 当月有未写机构的行
--   agency-letters: 名称含中英文以外的字母（é、Ж、Ⅱ），本引擎对其大小写的处理可能不同；同一机构的另一种写法可能在别的行
--   total-too-large: 合计超出本引擎能表示的范围
--   total-negative: 当月合计为负
WITH tk_cells AS (
  SELECT
    CAST(`机构` AS STRING) AS tk_written,
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
  GROUP BY CAST(`机构` AS STRING)
),
tk_names AS (
  SELECT
    REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(tk_written, ''), '\u200B', ''), '\u200C', ''), '\u200D', ''), '\uFEFF', '') AS tk_name,
    tk_total,
    tk_fault,
    tk_lines
  FROM tk_cells
),
tk_keys_1 AS (
  SELECT
    tk_name,
    REGEXP_REPLACE(LOWER(TRANSLATE(tk_name, CONCAT('！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥￠', '\u3000', '\u00A0', '−K'), CONCAT('!"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥¢  -k'))), CONCAT('^[', CONCAT(' ', '\u0009', '\u000A', '\u000B', '\u000C', '\u000D', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200A', '\u2028', '\u2029', '\u202F', '\u205F'), ']+|[', CONCAT(' ', '\u0009', '\u000A', '\u000B', '\u000C', '\u000D', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200A', '\u2028', '\u2029', '\u202F', '\u205F'), ']+$'), '') AS tk_key_1,
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
    COALESCE(tk_sum, CAST('0' AS DECIMAL(20, 2))) AS tk_gmv,
    CASE
      WHEN tk_key = '' AND tk_counted > 0 THEN 'agency-missing'
      WHEN tk_first_fault IS NOT NULL THEN tk_first_fault
      WHEN tk_key RLIKE '[À-ÖØ-öø-֏Ⴀ-ჿᎠ-ᏽᲀ-ᲿḀ-ῼΩ-ℲⅠ-ↈⒶ-ⓩⰀ-ⴭꙀ-ꟿꬰ-ꮿ𐐀-𞥃]' THEN 'agency-letters'
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
