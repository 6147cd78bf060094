/// Signs that are a form of others: circled, raised, squared, half-width, Roman numerals.
extension LookTable {
  /// The first code point of a row, then what it and those after it stand for.
  ///
  /// Source: the compatibility decompositions of Unicode 14, but for Hangul, Arabic, Hebrew and the
  /// scripts of India and South-East Asia, and for what ``LookTable`` works out by arithmetic.
  static let forms = #"""
    AA a
    B2 2 3 ¤ μ ¤ ¤ ¤ 1 o ¤ 1⁄4 1⁄2 3⁄4
    132 IJ ij
    13F L· l·
    149 ʼn
    17F s
    1C4 DŽ Dž dž LJ Lj lj NJ Nj nj
    1F1 DZ Dz dz
    2B0 h ɦ j r ɹ ɻ ʁ w y
    2E0 ɣ l s x ʕ
    3D0 β θ Υ Ύ Ϋ φ π
    3F0 κ ρ ς ¤ Θ ε ¤ ¤ ¤ Σ
    587 եւ
    1D2C A Æ B ¤ D E Ǝ G H I J K L M N ¤ O Ȣ P R T U W a ɐ ɑ ᴂ b d e ə ɛ ɜ g ¤ k m ŋ o ɔ ᴖ ᴗ p t \#
    u ᴝ ɯ v ᴥ β γ δ φ χ i r u v β γ ρ φ χ
    1D78 н
    1D9B ɒ c ɕ ð ɜ f ɟ ɡ ɥ ɨ ɩ ɪ ᵻ ʝ ɭ ᶅ ʟ ɱ ɰ ɲ ɳ ɴ ɵ ɸ ʂ ʃ ƫ ʉ ʊ ᴜ ʋ ʌ z ʐ ʑ ʒ θ
    1E9A aʾ ṡ
    2011 ‐
    2024 . .. ...
    2033 ′′ ′′′ ¤ ‵‵ ‵‵‵
    203C !!
    2047 ?? ?! !?
    2057 ′′′′
    2070 0 i ¤ ¤ 4 5 6 7 8 9 + − = ( ) n 0 1 2 3 4 5 6 7 8 9 + − = ( ) ¤ a e o x ə h k l m n p s \#
    t
    20A8 Rs
    2100 a/c a/s C °C ¤ c/o c/u Ɛ ¤ °F g H H H h ħ I I L l ¤ N No ¤ ¤ P Q R R R ¤ ¤ SM TEL TM ¤ \#
    Z ¤ ¤ ¤ Z ¤ ¤ ¤ B C ¤ e E F ¤ M o א ב ג ד i ¤ FAX π γ Γ Π ∑
    2145 D d e i j
    2150 1⁄7 1⁄9 1⁄10 1⁄3 2⁄3 1⁄5 2⁄5 3⁄5 4⁄5 1⁄6 5⁄6 1⁄8 3⁄8 5⁄8 7⁄8 1⁄ I II III IV V VI VII \#
    VIII IX X XI XII L C D M i ii iii iv v vi vii viii ix x xi xii l c d m
    2189 0⁄3
    222C ∫∫ ∫∫∫ ¤ ∮∮ ∮∮∮
    2460 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 (1) (2) (3) (4) (5) (6) (7) (8) (9) \#
    (10) (11) (12) (13) (14) (15) (16) (17) (18) (19) (20) 1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. \#
    12. 13. 14. 15. 16. 17. 18. 19. 20. (a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m) (n) \#
    (o) (p) (q) (r) (s) (t) (u) (v) (w) (x) (y) (z) A B C D E F G H I J K L M N O P Q R S T U V \#
    W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y z 0
    2A0C ∫∫∫∫
    2A74 ::= == ===
    2C7C j V
    2D6F ⵡ
    3036 〒 ¤ 十 卄 卅
    309F より
    30FF コト
    3192 一 二 三 四 上 中 下 甲 乙 丙 丁 天 地 人
    3220 (一) (二) (三) (四) (五) (六) (七) (八) (九) (十) (月) (火) (水) (木) (金) (土) (日) (株) (有) (社) (名) (特) \#
    (財) (祝) (労) (代) (呼) (学) (監) (企) (資) (協) (祭) (休) (自) (至) 問 幼 文 箏
    3250 PTE 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
    3280 一 二 三 四 五 六 七 八 九 十 月 火 水 木 金 土 日 株 有 社 名 特 財 祝 労 秘 男 女 適 優 印 注 項 休 写 正 上 中 下 左 右 医 宗 学 \#
    監 企 資 協 夜 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 \#
    12月 Hg erg eV LTD ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ \#
    ヨ ラ リ ル レ ロ ワ ヰ ヱ ヲ 令和 アパート アルファ アンペア アール イニング インチ ウォン エスクード エーカー オンス オーム カイリ カラット カロリー ガロン \#
    ガンマ ギガ ギニー キュリー ギルダー キロ キログラム キロメートル キロワット グラム グラムトン クルゼイロ クローネ ケース コルナ コーポ サイクル サンチーム シリング \#
    センチ セント ダース デシ ドル トン ナノ ノット ハイツ パーセント パーツ バーレル ピアストル ピクル ピコ ビル ファラッド フィート ブッシェル フラン ヘクタール ペソ \#
    ペニヒ ヘルツ ペンス ページ ベータ ポイント ボルト ホン ポンド ホール ホーン マイクロ マイル マッハ マルク マンション ミクロン ミリ ミリバール メガ メガトン \#
    メートル ヤード ヤール ユアン リットル リラ ルピー ルーブル レム レントゲン ワット 0点 1点 2点 3点 4点 5点 6点 7点 8点 9点 10点 11点 12点 13点 \#
    14点 15点 16点 17点 18点 19点 20点 21点 22点 23点 24点 hPa da AU bar oV pc dm dm2 dm3 IU 平成 昭和 大正 明治 \#
    株式会社 pA nA μA mA kA KB MB GB cal kcal pF nF μF μg mg kg Hz kHz MHz GHz THz μl ml dl kl fm nm \#
    μm mm cm km mm2 cm2 m2 km2 mm3 cm3 m3 km3 m∕s m∕s2 Pa kPa MPa GPa rad rad∕s rad∕s2 ps ns μs \#
    ms pV nV μV mV kV MV pW nW μW mW kW MW kΩ MΩ a.m. Bq cc cd C∕kg Co. dB Gy ha HP in KK KM kt \#
    lm ln log lx mb mil mol PH p.m. PPM PR sr Sv Wb V∕m A∕m 1日 2日 3日 4日 5日 6日 7日 8日 9日 10日 11日 \#
    12日 13日 14日 15日 16日 17日 18日 19日 20日 21日 22日 23日 24日 25日 26日 27日 28日 29日 30日 31日 gal
    A69C ъ ь
    A770 ꝯ
    A7F2 C F Q ¤ ¤ ¤ Ħ œ
    AB5C ꜧ ꬷ ɫ ꭒ
    AB69 ʍ
    FB00 ff fi fl ffi ffl st st
    FE10 , 、 。 : ; ! ? 〖 〗 ...
    FE30 .. — – _ _ ( ) { } 〔 〕 【 】 《 》 〈 〉 「 」 『 』 ¤ ¤ [ ]
    FE4D _ _ _ , 、 . ¤ ; : ? ! — ( ) { } 〔 〕 # & * + - < > = ¤ \ $ % @
    FF5F ⦅ ⦆ 。 「 」 、 ・ ヲ ァ ィ ゥ ェ ォ ャ ュ ョ ッ ー ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ \#
    ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ン ゙ ゚
    FFE0 ¢ £ ¬ ¤ ¦ ¥ ₩ ¤ │ ← ↑ → ↓ ■ ○
    1F100 0. 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    1F110 (A) (B) (C) (D) (E) (F) (G) (H) (I) (J) (K) (L) (M) (N) (O) (P) (Q) (R) (S) (T) (U) \#
    (V) (W) (X) (Y) (Z) 〔S〕 C R CD WZ ¤ A B C D E F G H I J K L M N O P Q R S T U V W X Y Z HV \#
    MV SD SS PPV WC
    1F16A MC MD MR
    1F190 DJ
    1F200 ほか ココ サ
    1F210 手 字 双 デ 二 多 解 天 交 映 無 料 前 後 再 新 初 終 生 販 声 吹 演 投 捕 一 三 遊 左 中 右 指 走 打 禁 空 合 満 有 月 申 割 営 \#
    配
    1F240 〔本〕 〔三〕 〔二〕 〔安〕 〔点〕 〔打〕 〔盗〕 〔勝〕 〔敗〕
    1F250 得 可
    1FBF0 0 1 2 3 4 5 6 7 8 9
    """#
}
