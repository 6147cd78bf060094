import Glibc
import Testing

@testable import AdmissionLineEdit

/// One after the other, for libedit, signals and the environment are the whole process's.
@Suite(.serialized) struct AtTerminalTests {}

extension AtTerminalTests {
  @Suite struct LineEditorTests {
    static let prompt = "准入> "

    private let folder: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
    }

    /// Says what the editor is to find in its environment.
    private func prepare(userFile: String = "", terminal: String = "xterm-256color") throws {
      try folder.write(userFile, to: "editrc")
      setenv("EDITRC", folder.path + "/editrc", 1)
      setenv("TERM", terminal, 1)
    }

    /// Starts an editor at a new terminal, with somebody typing, and hands it to `body`.
    private func conversation(
      _ steps: [PseudoTerminal.Step], history: String? = nil, userFile: String = "",
      _ body: (LineEditor, PseudoTerminal) throws -> Void
    ) throws {
      try prepare(userFile: userFile)
      let terminal = try PseudoTerminal()
      let editor = try #require(
        LineEditor(
          programName: "zhunru", historyFile: history, input: terminal.line, output: terminal.line))
      defer { editor.close() }
      terminal.type(steps)
      try body(editor, terminal)
    }

    struct Typing: CustomTestStringConvertible, Sendable {
      let testDescription: String
      let keys: String
      let line: LineEditor.Line
    }

    @Test(arguments: [
      Typing(testDescription: "enter", keys: "区住建局\r", line: .text("区住建局")),
      Typing(testDescription: "newline", keys: "区住建局\n", line: .text("区住建局")),
      Typing(testDescription: "nothing", keys: "\r", line: .text("")),
      Typing(
        testDescription: "left, backspace", keys: "区住建局\u{1B}[D\u{1B}[D\u{7F}作\r",
        line: .text("区作建局")),
      Typing(
        testDescription: "home, delete, end", keys: "申报件\u{1B}[H\u{1B}[3~\u{1B}[F一\r",
        line: .text("报件一")),
      Typing(
        testDescription: "other home, end", keys: "b\u{1B}[1~a\u{1B}[4~c\r", line: .text("abc")),
      Typing(testDescription: "right", keys: "入\u{1B}[D准\u{1B}[C了\r", line: .text("准入了")),
      Typing(testDescription: "Latin-1 letters", keys: "é·×°§\r", line: .text("é·×°§")),
      Typing(testDescription: "emoji", keys: "👍𠮷\r", line: .text("👍𠮷")),
      Typing(testDescription: "Ctrl-C on nothing", keys: "\u{3}", line: .cancelled),
      Typing(testDescription: "Ctrl-C on text", keys: "撤回 A2014-001\u{3}", line: .cancelled),
      Typing(testDescription: "Ctrl-C in the middle", keys: "撤回\u{1B}[D\u{3}", line: .cancelled),
      Typing(testDescription: "Ctrl-D on nothing", keys: "\u{4}", line: .end),
      Typing(testDescription: "Ctrl-D after text", keys: "待办\u{4}\r", line: .text("待办")),
      Typing(testDescription: "Ctrl-D before text", keys: "待办\u{1}\u{4}\r", line: .text("办")),
      Typing(
        testDescription: "Ctrl-Space", keys: "a\0b\r", line: .text("ab")),
      Typing(
        testDescription: "Ctrl-\\, Ctrl-S, Ctrl-Q", keys: "a\u{1C}\u{13}\u{11}b\r",
        line: .text("ab")),
      Typing(
        testDescription: "3,000 characters", keys: String(repeating: "长", count: 3_000) + "\r",
        line: .text(String(repeating: "长", count: 3_000))),
    ])
    func reads(_ typing: Typing) throws {
      try conversation([.init(after: Self.prompt, type: typing.keys)]) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == typing.line)
      }
    }

    @Test(arguments: [
      Typing(
        testDescription: "words", keys: "提议 移出A2014\u{17}甲\u{1B}b\u{1B}b乙\u{1B}[1;5C丙\r",
        line: .text("乙提议丙 移出甲")),
      Typing(
        testDescription: "kill and yank", keys: "准入事项\u{1B}[D\u{1B}[D\u{B}\u{1}\u{19}。\r",
        line: .text("事项。准入")),
      Typing(testDescription: "undo", keys: "\u{1F}准\r", line: .text("准")),
      Typing(
        testDescription: "backspace takes a whole character", keys: "a👨‍👩‍👧e\u{301}\u{7F}\u{7F}b\r",
        line: .text("ab")),
      Typing(
        testDescription: "paste", keys: "投 \u{1B}[200~票\n同\t意\u{1B}[31m\u{7}\n\n\u{1B}[201~。\r",
        line: .text("投 票\n同 意[31m。")),
      Typing(
        testDescription: "unknown keys", keys: "a\u{1B}[15~\u{1B}[[A\u{1B}[200;1u\u{1B}xb\r",
        line: .text("ab")),
      Typing(testDescription: "lone escape", keys: "a\u{1B}投\r", line: .text("a投")),
    ])
    func edits(_ typing: Typing) throws {
      try conversation([.init(after: Self.prompt, type: typing.keys)]) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == typing.line)
      }
    }

    @Test(arguments: [
      ("a\r\nb\rc\nd\n\n", "a\nb\nc\nd"), ("\u{1B}]0;x\u{7}y", "]0;xy"), ("甲\t乙\0", "甲 乙"),
      ("\u{85}\u{9B}31m", "31m"), ("", ""), ("\n", ""),
    ])
    func pastedTextHoldsNoControls(_ pasted: String, _ text: String) {
      #expect(LineEditor.pasted(pasted.utf8) == text)
    }

    /// 62 kB at once, between marks and without.
    @Test(arguments: [true, false])
    func takesALongPaste(_ isMarked: Bool) throws {
      let text = String(repeating: "区住建局安全生产网格员，", count: 1_733)
      let keys = isMarked ? "\u{1B}[200~\(text)\u{1B}[201~" : text
      try conversation([.init(after: Self.prompt, type: keys + "\r")]) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text(text))
      }
    }

    /// What is longer than a paste may be is cut, and its end is still found.
    @Test func cutsAPasteThatIsTooLong() throws {
      let text = String(repeating: "x", count: LineEditor.longestPaste + 5_000)
      let paste = "\u{1B}[200~\(text)\u{1B}[201~"
      // The line is sent only once it was said that the paste was cut.
      let steps: [PseudoTerminal.Step] = [
        .init(after: Self.prompt, type: paste), .init(after: "过长", type: "!\r"),
      ]
      try conversation(steps) { editor, _ in
        editor.assistance.phrases = {
          var phrases = Assistance.none.phrases()
          phrases.pasteTooLong = "过长"
          return phrases
        }
        guard case .text(let line) = editor.readLine(prompt: Self.prompt) else {
          Issue.record("no line")
          return
        }
        #expect(line.count == LineEditor.longestPaste + 1 && line.hasSuffix("x!"))
      }
    }

    @Test func searchesTheHistoryInPlainText() throws {
      let folder = try ScratchFolder()
      try folder.write("查看 安全.*\n消防 一般\n查看 041\n", to: "history")
      let history = folder.path + "/history"
      // Enter takes the line found; the next sends it. Escape leaves what was there.
      let keys =
        "\u{12}安全\r。\r" + "\u{12}查看\u{12}\r\r" + "甲\u{12}消防\u{1B}\r"
        + "\u{12}无\u{7F}041\u{1B}[D\r\r"
      try conversation([.init(after: Self.prompt, type: keys)], history: history) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text("查看 安全.*。"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("查看 041"))
      }
    }

    @Test func completesAndChooses() throws {
      let names = ["投票", "投诉"]
      let keys =
        "tou\t\t\tA\r" + "tou\t\u{1B}[Z\r甲\r" + "tou\t\t\u{1B}\r" + "x\t\u{7F}乙\r"
      try conversation([.init(after: Self.prompt, type: keys)]) { editor, _ in
        editor.assistance.complete = { line, cursor in
          Completion(
            range: 0..<cursor, candidates: line == "tou" ? names.map { .init($0) } : [])
        }
        #expect(editor.readLine(prompt: Self.prompt) == .text("投诉 A"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("投诉 甲"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("tou"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("乙"))
      }
    }

    @Test func takesOverWhatIsSuggested() throws {
      let folder = try ScratchFolder()
      try folder.write("投票 A2014-001 同意\n", to: "history")
      let right = "\u{1B}[C"
      let keys = "投\(right)\r" + "投\u{5}\u{7F}\u{7F}弃权\r" + "投\u{1B}f!\r" + "投\r"
      try conversation(
        [.init(after: Self.prompt, type: keys)], history: folder.path + "/history"
      ) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text("投票 A2014-001 同意"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("投票 A2014-001 弃权"))
        editor.assistance.suggests = { true }
        #expect(editor.readLine(prompt: Self.prompt) == .text("投票!"))
        editor.assistance.suggests = { false }
        #expect(editor.readLine(prompt: Self.prompt) == .text("投"))
      }
    }

    /// Down before any Up, and Up after typing, lose nothing.
    @Test func walkingTheHistoryKeepsTheLineBeingTyped() throws {
      let folder = try ScratchFolder()
      try folder.write("一\\n二二\n三\n", to: "history")
      let (up, down) = ("\u{1B}[A", "\u{1B}[B")
      let keys =
        "新\(down)\r" + "行\(up)\(up)\(down)\(down)!\r"
        + "\(up)\(up)\(up)\(up)甲\(up)\u{1}\(down)乙\r"
      try conversation(
        [.init(after: Self.prompt, type: keys)], history: folder.path + "/history"
      ) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text("新"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("行!"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("一\n乙二二甲"))
      }
    }

    @Test func viRefusesWhatIsNoCommandAndKeepsItsOwn() throws {
      let keys = "一二三\u{1B}投hhr四A五\r" + "一二三\u{1B}0f三x\r" + "安全\u{1B}[D\u{1B}x\r"
      try conversation(
        [.init(after: Self.prompt, type: keys)], userFile: "bind -v\n"
      ) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text("四二三五"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("一二"))
      }
    }

    @Test func sequencesThePersonBindsAreTheirs() throws {
      let file =
        "bind \"\\e[A\" ed-move-to-beg\nbind \"\\e[15~\" ed-delete-prev-char\nbind ^W ed-ignore\n"
      try conversation(
        [.init(after: Self.prompt, type: "一二\u{1B}[A三\u{1B}[15~\u{17}\u{1B}[B四\r")], userFile: file
      ) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text("四一二"))
      }
    }

    @Test func readsLinesTypedAtOnce() throws {
      try conversation([.init(after: Self.prompt, type: "申报 a\r撤回 b\r\u{3}三\r")]) { editor, _ in
        let lines = (1...4).map { _ in editor.readLine(prompt: Self.prompt) }
        #expect(lines == [.text("申报 a"), .text("撤回 b"), .cancelled, .text("三")])
      }
    }

    @Test func goesOnAfterCtrlC() throws {
      let steps: [PseudoTerminal.Step] = [
        .init(after: Self.prompt, type: "half a line\u{3}"),
        .init(after: "^C", type: "whole\r"),
      ]
      try conversation(steps) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .cancelled)
        #expect(editor.abandoned == "half a line")
        #expect(editor.readLine(prompt: Self.prompt) == .text("whole"))
      }
    }

    @Test func keepsWhatWasTypedAhead() throws {
      try conversation([.init(after: Self.prompt, type: "退出\r还有\r")]) { editor, terminal in
        #expect(editor.readLine(prompt: Self.prompt) == .text("退出"))
        editor.close()
        #expect(terminal.plainLine() == "还有\n")
        #expect(editor.readLine(prompt: Self.prompt) == .end)
      }
    }

    @Test func putsEveryModeBack() throws {
      try prepare()
      let terminal = try PseudoTerminal()
      // A mode libedit does not leave alone.
      terminal.set { $0.c_lflag |= tcflag_t(NOFLSH) }
      let before = terminal.settings()
      let editor = LineEditor(
        programName: "zhunru", historyFile: nil, input: terminal.line, output: terminal.line)
      terminal.type([.init(after: Self.prompt, type: "a\r")])
      #expect(editor?.readLine(prompt: Self.prompt) == .text("a"))
      editor?.close()
      #expect(terminal.settings() == before)
    }

    @Test func endsWhenTheTerminalIsGone() throws {
      try conversation([.init(after: Self.prompt, type: nil)]) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .end)
      }
    }

    @Test func remembersLinesOfEarlierSessions() throws {
      let history = folder.path + "/state/history"
      let first = "提议 renew A-1\r 不留\r计票\r计票\r"
      try conversation([.init(after: Self.prompt, type: first)], history: history) { editor, _ in
        for _ in 1...4 { _ = editor.readLine(prompt: Self.prompt) }
      }
      #expect(try folder.read("state/history") == "提议 renew A-1\n计票\n")
      let up = "\u{1B}[A"
      let second = "\(up)\(up)\r\(up)\(up)\u{1B}[B\r\u{12}提议\r\r"
      try conversation([.init(after: Self.prompt, type: second)], history: history) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text("提议 renew A-1"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("提议 renew A-1"))
        #expect(editor.readLine(prompt: Self.prompt) == .text("提议 renew A-1"))
      }
    }

    @Test func honoursTheUsersFile() throws {
      let vi = "一二三\u{1B}hx\r"
      try conversation(
        [.init(after: Self.prompt, type: vi + "a\u{3}\u{4}")], userFile: "bind -v\n"
      ) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text("一三"))
        #expect(editor.readLine(prompt: Self.prompt) == .cancelled)
        #expect(editor.readLine(prompt: Self.prompt) == .end)
      }
      let own = "zhunru:bind ^T ed-delete-prev-char\nzhunru:bind ^C ed-insert\n"
      try conversation(
        [.init(after: Self.prompt, type: "一二\u{14}\ra\u{3}")], userFile: own
      ) { editor, _ in
        #expect(editor.readLine(prompt: Self.prompt) == .text("一"))
        #expect(editor.readLine(prompt: Self.prompt) == .cancelled)
      }
    }

    @Test(arguments: [
      ("edit off\n", "xterm-256color"), ("", "dumb"), ("", "emacs"), ("", ""), ("", "no-such-one"),
    ])
    func declinesWhatItCannotEditOn(_ userFile: String, _ terminal: String) throws {
      try prepare(userFile: userFile, terminal: terminal)
      let pair = try PseudoTerminal()
      let before = pair.settings()
      #expect(
        LineEditor(programName: "zhunru", historyFile: nil, input: pair.line, output: pair.line)
          == nil)
      #expect(pair.settings() == before)
    }

    @Test func declinesWhatIsNoTerminal() throws {
      try prepare()
      let terminal = try PseudoTerminal()
      let null = open("/dev/null", O_RDWR)
      defer { close(null) }
      #expect(
        LineEditor(programName: "zhunru", historyFile: nil, input: null, output: terminal.line)
          == nil)
      #expect(
        LineEditor(programName: "zhunru", historyFile: nil, input: terminal.line, output: null)
          == nil)
    }

    @Test func spellsOutWhatAPromptHides() throws {
      let step = PseudoTerminal.Step(after: #"a\u{1B}[31m\nb> "#, type: "c\r")
      try conversation([step]) { editor, _ in
        #expect(editor.readLine(prompt: "a\u{1B}[31m\nb> ") == .text("c"))
      }
    }
  }
}
