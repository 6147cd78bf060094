/// Letters that look like Latin ones, each followed by the one it looks like.
///
/// Source: `confusables.txt` of Unicode Technical Standard 39.
extension LookTable {
  /// Letters made for phonetics and other languages.
  static let latin = """
    ıi Ƅb ƍg Ɩl ƦR ƽs ǀl ɑa ɡg ɣy ɩi ɪi ɯw ʋu ʏy ᴄc ᴏo ᴑo ᴜu ᴠv ᴡw ᴢz ᶃg ᶌy ẝf ỿy ꜱs ꞘF ꞙf ꞟu
    ꞲJ ꞳX ꞴB ꬲe ꬵf ꬽo ꭇr ꭈr ꭎu ꭒu ꭚy
    """

  /// Greek; those that pass for signs of their own, such as μ and Ω, are left out.
  static let greek = """
    ͿJ ΑA ΒB ΕE ΖZ ΗH Ιl ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi νv οo ρp υu ϜF ϳj κk χx
    """

  /// Cyrillic.
  static let cyrillic = """
    ЅS Іl ЈJ АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX Ьb аa гr еe оo рp сc уy хx ѕs іi јj ѡw ѴV ѵv
    ҮY үy һh ҽe Ӏl ӏi ԁd ԌG ԛq ԜW ԝw ꙇi
    """

  /// Armenian.
  static let armenian = """
    ՍU ՏS ՕO աw գq զq հh ոn ռn սu ցg քf օo
    """

  /// Cherokee.
  static let cherokee = """
    ᎠD ᎡR ᎢT Ꭵi ᎩY ᎪA ᎫJ ᎬE ᎳW ᎷM ᎻH ᎽY ᏀG Ꮒh ᏃZ Ꮟb ᏒR ᏔW ᏕS ᏙV ᏚS ᏞL ᏟC ᏢP ᏦK Ꮷd ᏳG ᏴB ꭵi ꮁr
    ꮃw ꮓz ꮩv ꮪs ꮯc
    """

  /// Lisu, whose letters are Latin capitals, some of them turned.
  static let lisu = """
    ꓐB ꓑP ꓒd ꓓD ꓔT ꓖG ꓗK ꓙJ ꓚC ꓜZ ꓝF ꓟM ꓠN ꓡL ꓢS ꓣR ꓦV ꓧH ꓪW ꓫX ꓬY ꓮA ꓰE ꓲl ꓳO ꓴU
    """
}
