import Policy
import Testing
import Vocabulary

@testable import Trail

@Suite struct `The learned policy` {
    private func decides(
        _ learned: LearnedPolicy, _ action: Action, _ resource: String, _ context: DictionaryContext = [:]
    ) throws -> Bool {
        let text = try #require(learned.document)
        let document = try PolicyDocument(parsing: text, as: .identity)
        let request = AccessRequest(
            principal: try Calls.principal("DemoRole"), action: action, resource: resource, context: context)
        let set = PolicySet(identity: [AttachedPolicy(.inline(name: "l"), document)], isSameAccount: true)
        return decide(request, under: set).isAllowed
    }

    private func record(_ calls: [(Action, String)], denied: [(Action, String)] = []) throws -> [TrailEntry] {
        try calls.enumerated().map { try Calls.entry($0, isDenied: false, action: $1.0, on: $1.1) }
            + denied.enumerated().map { try Calls.entry(1000 + $0, isDenied: true, action: $1.0, on: $1.1) }
    }

    static let seed: UInt64 = 11

    private static let actions: [Action] = ["s3:GetObject", "s3:PutObject", "ec2:StartInstances"]
    private static let resources =
        (0..<9).map { "arn:aws:s3:::b/logs/2026/\($0)" } + (0..<4).map { "arn:aws:s3:::b/odd*\($0)" }
        + ["arn:aws:s3:::b", "arn:aws:s3:::c/k"]
        + (0..<8).map { "arn:aws:ec2:us-east-1:880344156207:instance/i-0123456789abcde\($0)0" }

    @Test func `allows exactly the recorded calls, or all of them and none that was denied`() throws {
        var chance = SplitMix(state: Self.seed)
        for round in 0..<60 {
            var pairs: Set<[String]> = []
            for _ in 0..<40 {
                pairs.insert([
                    Self.actions.randomElement(using: &chance)?.text ?? "",
                    Self.resources.randomElement(using: &chance) ?? "",
                ])
            }
            let all = Self.actions.flatMap { action in Self.resources.map { [action.text, $0] } }
            let denied = all.filter { !pairs.contains($0) && Bool.random(using: &chance) }
            pairs.insert(["s3:ListAllMyBuckets", "*"])
            let entries = try record(
                pairs.map { (Action($0[0]), $0[1]) }, denied: denied.map { (Action($0[0]), $0[1]) })
            let exact = Learner(isExact: true).learn(from: entries) { _ in true }
            let general = Learner().learn(from: entries) { _ in true }
            for pair in all {
                let isAllowed = try decides(exact, Action(pair[0]), pair[1])
                #expect(isAllowed == pairs.contains(pair), "round \(round): \(pair)")
                let isGenerallyAllowed = try decides(general, Action(pair[0]), pair[1])
                if pairs.contains(pair) { #expect(isGenerallyAllowed, "round \(round): \(pair)") }
                if denied.contains(pair) { #expect(!isGenerallyAllowed, "round \(round): \(pair)") }
            }
            #expect(try decides(exact, "s3:ListAllMyBuckets", "*"))
        }
    }

    @Test func `says prefix/* for many keys below one prefix`() throws {
        let calls: [(Action, String)] = (0..<12).map { ("s3:PutObject", "arn:aws:s3:::b/logs/2026/\($0).gz") }
        let learned = Learner().learn(from: try record(calls)) { _ in true }
        #expect(
            learned.document == """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Action": "s3:PutObject",
                      "Resource": "arn:aws:s3:::b/logs/2026/*"
                    }
                  ]
                }
                """)
        #expect(learned.generalised == ["arn:aws:s3:::b/logs/2026/* stands for 12 resources"])
        #expect(learned.permissions == 12)
    }

    @Test func `is not so wide that it would allow what was denied`() throws {
        let calls: [(Action, String)] = (0..<12).map { ("s3:PutObject", "arn:aws:s3:::b/logs/\($0).gz") }
        let learned = Learner().learn(
            from: try record(calls, denied: [("s3:PutObject", "arn:aws:s3:::b/logs/secret")])
        ) { _ in true }
        #expect(learned.generalised.isEmpty)
        #expect(try !decides(learned, "s3:PutObject", "arn:aws:s3:::b/logs/secret"))
        #expect(try decides(learned, "s3:PutObject", "arn:aws:s3:::b/logs/3.gz"))
    }

    @Test func `puts actions on the same resources together`() throws {
        let calls: [(Action, String)] = [
            ("s3:GetObject", "arn:aws:s3:::b/k"), ("s3:PutObject", "arn:aws:s3:::b/k"),
            ("s3:ListBucket", "arn:aws:s3:::b"),
        ]
        let learned = Learner().learn(from: try record(calls)) { _ in true }
        #expect(
            learned.document == """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Action": [
                        "s3:GetObject",
                        "s3:PutObject"
                      ],
                      "Resource": "arn:aws:s3:::b/k"
                    },
                    {
                      "Effect": "Allow",
                      "Action": "s3:ListBucket",
                      "Resource": "arn:aws:s3:::b"
                    }
                  ]
                }
                """)
    }

    @Test func `hands a role only to the service it was handed to`() throws {
        let role = "arn:aws:iam::880344156207:role/App"
        let toEC2: DictionaryContext = ["iam:PassedToService": .string("ec2.amazonaws.com")]
        let entries = [
            try Calls.entry(1, isDenied: false, action: "iam:PassRole", on: role, toEC2)
        ]
        let learned = Learner().learn(from: entries) { _ in true }
        #expect(try decides(learned, "iam:PassRole", role, toEC2))
        let toLambda: DictionaryContext = ["iam:PassedToService": .string("lambda.amazonaws.com")]
        #expect(try !decides(learned, "iam:PassRole", role, toLambda))
        #expect(try !decides(learned, "iam:PassRole", role))
    }

    @Test func `does not take one role for another because both have names`() throws {
        let calls: [(Action, String)] = (0..<20).map {
            ("iam:GetRole", "arn:aws:iam::880344156207:role/Role\($0)")
        }
        let learned = Learner().learn(from: try record(calls)) { _ in true }
        #expect(learned.generalised.isEmpty)
    }

    @Test func `is about one principal`() throws {
        let entries = [
            try Calls.entry(1, by: "DemoRole", isDenied: false, on: "arn:aws:s3:::b/mine"),
            try Calls.entry(2, by: "OtherRole", isDenied: false, on: "arn:aws:s3:::b/theirs"),
        ]
        let learned = Learner().learn(from: entries) { $0.entityARN?.hasSuffix("/DemoRole") ?? false }
        #expect(learned.calls == 1)
        #expect(try decides(learned, "s3:GetObject", "arn:aws:s3:::b/mine"))
        #expect(try !decides(learned, "s3:GetObject", "arn:aws:s3:::b/theirs"))
    }

    @Test func `is none when nothing was seen`() throws {
        let learned = Learner().learn(from: []) { _ in true }
        #expect(learned.document == nil)
    }
}

/// Repeatable chance: SplitMix64.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
