import Foundation
import Testing
import Vocabulary

@testable import Policy

/// The engine against a plain reading of the rules, which shares nothing with it: the same documents, the same
/// requests, and the same verdict down to the layer and the policy it names.
@Suite struct `Decisions at random` {
    /// Given by ROLECALL_SEED to repeat a run, else fixed.
    private static let seed =
        ProcessInfo.processInfo.environment["ROLECALL_SEED"].flatMap { UInt64($0) } ?? 20_261_121
    private static let rounds = 51
    private static let decisionsPerRound = 2000

    @Test func `are those of the plain rules, for all layers and operators`() async throws {
        print("Decisions at random: seed \(Self.seed)")
        let tally = try await withThrowingTaskGroup(of: PlainTally.self) { group in
            for worker in 0..<2 {
                group.addTask {
                    var tally = PlainTally()
                    for round in stride(from: worker, to: Self.rounds, by: 2) {
                        guard tally.differences.isEmpty else { break }
                        let chance = Chance(state: Self.seed &+ UInt64(round) << 32)
                        var comparison = try PlainComparison(PlainGenerator(chance: chance))
                        for number in 0..<Self.decisionsPerRound {
                            comparison.compareOne(&tally)
                            // Other tests wait for their turn, some with a connection that would time out.
                            if number.isMultiple(of: 16) { await Task.yield() }
                        }
                        tally.add(comparison.record)
                    }
                    return tally
                }
            }
            return try await group.reduce(into: PlainTally()) { $0.add($1) }
        }
        for difference in tally.differences.prefix(3) { Issue.record("seed \(Self.seed): \(difference)") }
        guard tally.differences.isEmpty else { return }

        // Enough of everything, or the comparison says little.
        #expect(tally.verdicts.values.reduce(0, +) >= 100_000)
        #expect(tally.verdicts["allowed", default: 0] > 5000)
        for layer in Layer.allCases where layer != .endpoint {
            for kind in ["explicit", "implicit"] {
                #expect(tally.verdicts["\(kind) \(layer)", default: 0] > 200, "\(kind) \(layer)")
            }
        }
        for name in PlainTally.allOperators {
            if name != "ForAnyValue:Null" { #expect(tally.held[name, default: 0] > 0, "\(name)") }
            if name != "ForAllValues:Null" { #expect(tally.failed[name, default: 0] > 0, "\(name)") }
        }
    }
}

/// What the comparison saw.
private struct PlainTally: Sendable {
    var verdicts: [String: Int] = [:]
    var held: [String: Int] = [:]
    var failed: [String: Int] = [:]
    var differences: [String] = []

    mutating func add(_ record: PlainRecord) {
        held.merge(record.held, uniquingKeysWith: +)
        failed.merge(record.failed, uniquingKeysWith: +)
    }

    mutating func add(_ other: PlainTally) {
        verdicts.merge(other.verdicts, uniquingKeysWith: +)
        held.merge(other.held, uniquingKeysWith: +)
        failed.merge(other.failed, uniquingKeysWith: +)
        differences += other.differences
    }

    static var allOperators: [String] {
        PlainWords.families.flatMap(\.operators).flatMap { name in
            ["", "ForAllValues:", "ForAnyValue:"].flatMap { quantifier in
                name == "Null" ? [quantifier + name] : [quantifier + name, quantifier + name + "IfExists"]
            }
        }
    }
}

/// One document, read by both.
private struct Pair {
    let text: String
    let attached: AttachedPolicy
    let plain: PlainPolicy

    init(_ kind: PolicyKind, _ generator: inout PlainGenerator) throws {
        text = generator.document(kind)
        let isTrust = kind == .trust
        let arn = generator.isTrue(50) && !isTrust && kind != .resource ? "arn:aws:iam::aws:policy/P" : nil
        var bindings: [String: UniqueID] = [:]
        if generator.isTrue(40) {
            bindings[Asking.ann.arn] = generator.isTrue(50) ? Asking.ann.uniqueID : UniqueID("AIDAELSE")
            bindings[Asking.roleARN] = generator.isTrue(50) ? Asking.session.uniqueID : UniqueID("AROAELSE")
        }
        let document = try #require(PolicyDocument(stored: text, as: kind, bindings: bindings), "\(text)")
        attached = AttachedPolicy(arn.map { .managed(arn: $0) } ?? .inline(name: "p"), document)
        plain = try PlainPolicy(text, arn: arn, isTrust: isTrust, bindings: bindings)
    }
}

/// Documents shared by many requests.
private struct PlainComparison {
    let record = PlainRecord()
    private var generator: PlainGenerator
    private var pools: [PolicyKind: [Pair]] = [:]
    private static let callers = [
        Asking.root, Asking.ann, Asking.ann, Asking.session, Asking.session, Asking.federated, Asking.ec2,
        PrincipalFacts(kind: .federated(provider: "accounts.google.com"), account: nil, arn: "sub"),
        .anonymous,
    ]

    init(_ generator: PlainGenerator) throws {
        self.generator = generator
        let kinds = [
            PolicyKind.identity, .trust, .resource, .session, .serviceControl, .resourceControl,
        ]
        for kind in kinds { pools[kind] = try (0..<40).map { _ in try Pair(kind, &self.generator) } }
    }

    private mutating func some(_ kind: PolicyKind, _ count: ClosedRange<Int>) -> [Pair] {
        (0..<generator.number(count)).map { _ in generator.pick(pools[kind] ?? []) }
    }

    private mutating func levels(_ kind: PolicyKind, _ percent: Int) -> [[Pair]] {
        guard generator.isTrue(percent) else { return [] }
        return (0..<generator.number(1...2)).map { _ in some(kind, 1...2) }
    }

    mutating func compareOne(_ tally: inout PlainTally) {
        let caller = generator.pick(Self.callers)
        let identity = some(.identity, 0...3)
        let boundary = generator.isTrue(25) ? some(.identity, 1...1).first : nil
        let session = generator.isTrue(25) ? some(.session, 1...2) : []
        let isTrust = generator.isTrue(25)
        let resource = isTrust || generator.isTrue(60) ? some(isTrust ? .trust : .resource, 1...1).first : nil
        let serviceControl = levels(.serviceControl, 20)
        let resourceControl = levels(.resourceControl, 20)
        let isSameAccount = generator.isTrue(70)
        let plain = PlainPolicySet(
            identity: identity.map(\.plain), boundary: boundary?.plain, session: session.map(\.plain),
            resource: resource?.plain, serviceControl: serviceControl.map { $0.map(\.plain) },
            resourceControl: resourceControl.map { $0.map(\.plain) }, isSameAccount: isSameAccount)
        let set = PolicySet(
            identity: identity.map(\.attached), boundary: boundary?.attached,
            session: session.map(\.attached), resource: resource?.attached,
            serviceControl: serviceControl.map { $0.map(\.attached) },
            resourceControl: resourceControl.map { $0.map(\.attached) }, isSameAccount: isSameAccount)
        let asked = generator.pick(PlainWords.asked)
        let actions = ["s3:GetObject", "s3:GetObject", "s3:PutObject", "iam:GetRole", "ec2:RunInstances"]
        let action = isTrust ? "sts:AssumeRole" : generator.pick(actions)
        let values = generator.request()

        var context = DictionaryContext()
        for (key, value) in values {
            context[key] =
                switch value {
                case .one(let text): .string(text)
                case .many(let texts): .strings(texts)
                }
        }
        let request = AccessRequest(
            principal: caller, action: Action(action), resource: asked, context: context)
        let verdict = decide(request, under: set).verdict
        let expected = PlainEvaluator(
            caller: caller, action: action, resource: asked, request: values, record: record
        ).decide(plain)
        switch verdict {
        case .allowed: tally.verdicts["allowed", default: 0] += 1
        case .denied(let denial): tally.verdicts["\(denial.kind) \(denial.layer)", default: 0] += 1
        }
        guard verdict != expected else { return }
        let texts = [
            "identity": identity, "boundary": boundary.map { [$0] } ?? [], "session": session,
            "resource": resource.map { [$0] } ?? [], "serviceControl": serviceControl.flatMap { $0 },
            "resourceControl": resourceControl.flatMap { $0 },
        ].mapValues { $0.map(\.text) }
        tally.differences.append(
            """
            found \(verdict), by the rules \(expected): \(caller.kind) asks \(action) on \(asked), \
            same account: \(isSameAccount), keys \(values), under \(texts)
            """)
    }
}
