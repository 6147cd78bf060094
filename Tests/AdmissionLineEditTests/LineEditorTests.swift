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
