-- TUIKE floating-v2（浮动制），由订单明细汇总名册，用于 ClickHouse。
-- 规则版本 sha256:c63525f8a27c931c787e49e5ebe7a44a8a2a31809e04794b7363730225cd6bf4
-- 依据：二手来源，并非平台原文。付款前请向平台核实。
-- 分界：恰好等于分界的金额归上一档。来源未写明；另一种读法所需保证金较少。
-- 金额：单位为元，列为定点小数或整数，比较时不舍入。
-- 月份：统计 2026-10 的订单，用于 2026-11 的核定。
-- 日期：列为日期或时间戳；带时区的时间戳按会话时区取日。
-- 机构：与 Excel 的区分方式相同，不计大小写、全半角、首尾空格和不可见字符。数据表没有“第一行”：同一机构有多种写法时显示排序最小的一种，各行按字母顺序排列。数字 0 在这里是一个编号，加载项则当作空白。
-- NULL：当月的行缺金额或机构即为问题；日期和金额都没有的行略过。
-- 负数：视为退款，予以扣减；当月合计为负的机构不给保证金。
-- 表可以是 Distributed 表：各服务器先汇总自己的行。
-- 有问题的行不给保证金：
--   column-type: 列的类型与上面所写不符
--   amount-missing: 当月有一行没有金额
--   date-missing: 有金额的一行没有日期
--   agency-missing: 当月有未写机构的行
--   agency-letters: 名称含中英文以外的字母（é、Ж、Ⅱ），本引擎对其大小写的处理可能不同；同一机构的另一种写法可能在别的行
--   total-too-large: 合计超出本引擎能表示的范围
--   total-negative: 当月合计为负
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
