import Testing

@testable import Policy

@Suite struct `Hostile documents` {
    private static let sound = #"""
        {"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"\u00e9","Effect":"Allow","Action":["s3:G?t*","*"],
        "Resource":"arn:aws:s3:::${aws:username, 'x'}/*","Principal":{"AWS":["*","123456789012"],"Service":"a.b"},
        "Condition":{"ForAnyValue:StringLike":{"a:b":["${*}*","${c:d}"]},"NumericLessThan":{"n:n":-1.5e3},
        "DateGreaterThan":{"d:d":"2016-12-13t2:00:00.593194+23"},"IpAddress":{"i:p":["10.0.0.0/8","2001:db8::/32"]},
        "ArnLike":{"a:a":"arn:aws:*:*:*:x*"},"BinaryEquals":{"b:b":"QUI="},"Null":{"z:z":true}}}]}
        """#

    /// Reads it as every kind and asks it something: nothing may crash.
    private func use(_ bytes: [UInt8]) {
        _ = try? DocumentReader.read(bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let context: DictionaryContext = [
            "a:b": .strings(["x*", ""]), "c:d": .string("1"), "n:n": .string("-1e9"), "d:d": .string("-5T"),
            "i:p": .string("::ffff:10.0.0.1"), "a:a": .string("arn:::::"), "b:b": .string("===="),
        ]
        for kind in [PolicyKind.identity, .trust, .resource, .session, .serviceControl, .resourceControl] {
            _ = try? PolicyDocument(parsing: text, as: kind)
            guard let document = PolicyDocument(stored: text, as: kind) else { continue }
            let request = AccessRequest(
                principal: Asking.session, action: "s3:GetObject", resource: "arn:aws:s3:::x/y",
                context: context)
            let policies = PolicySet(
                identity: [attached(document)], resource: attached(document), isSameAccount: true)
            let decision = decide(request, under: policies)
            _ = decision.message()
            #expect(decision.trace.count == 2 * document.statementCount)
            #expect(document.text(currentARN: { _ in nil }) == text)
        }
    }

    @Test func `are cut anywhere`() {
        let bytes = Array(Self.sound.utf8)
        for end in 0..<bytes.count {
            #expect(throws: SyntaxFault.self) { try DocumentReader.read(Array(bytes[..<end])) }
        }
        use(bytes)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `are changed anywhere`(seed: UInt64) {
        var chance = Chance(state: seed)
        let fodder =
            Array(#"{}[]":,\u0*?$'/.-+eT0129azAZ"#.utf8) + [0x00, 0x7F, 0xC3, 0xED, 0xA0, 0xF0, 0xFF]
        for _ in 0..<1000 {
            var bytes = Array(Self.sound.utf8)
            for _ in 0...Int.random(in: 0..<3, using: &chance) {
                let place = Int.random(in: 0..<bytes.count, using: &chance)
                switch Int.random(in: 0..<3, using: &chance) {
                case 0: bytes[place] = fodder.randomElement(using: &chance) ?? 0
                case 1: bytes.remove(at: place)
                default: bytes.insert(fodder.randomElement(using: &chance) ?? 0, at: place)
                }
            }
            use(bytes)
        }
    }

    @Test func `hold a hundred thousand statements and patterns`() throws {
        let statement = #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#
        let many = try policy(Array(repeating: statement, count: 20_000).joined(separator: ","))
        #expect(many.statementCount == 20_000)
        let actions = (0..<100_000).map { "\"s3:x\($0)*\"" }.joined(separator: ",")
        let wide = try policy("{\"Effect\":\"Allow\",\"Action\":[\(actions)],\"Resource\":\"*\"}")
        #expect(allows(wide, "s3:x99999y"))
        #expect(!allows(wide, "s3:y"))
    }
}
