import Policy
import Testing
import Vocabulary

/// What AWS's simulator was seen to answer, a row each.
@Suite struct `A simulation` {
    private struct Row {
        var fact: String
        var identity: [String] = []
        var boundary: String?
        var resource: String?
        var owner: AccountID?
        var levels: [[String]] = []
        var context: [(String, ContextValue)] = []
        var action: Action = "s3:GetObject"
        var resources = ["arn:aws:s3:::notes/a"]
        var expected: String
    }

    private static let ann = "arn:aws:iam::123456789012:user/ann"
    private static let allow = statement()
    private static let deny = statement("Deny")
    private static let other = statement(action: "s3:PutObject")
    private static let everything = statement(action: "*")
    private static let direct = statement(
        resource: "arn:aws:s3:::notes/*", principal: ann)
    private static let delegated = statement(
        resource: "arn:aws:s3:::notes/*", principal: "arn:aws:iam::123456789012:root")
    private static let stranger = AccountID(number: 999_999_999_999)

    private static func statement(
        _ effect: String = "Allow", action: String = "s3:GetObject", resource: String = "*",
        principal: String? = nil, condition: String? = nil
    ) -> String {
        let principal = principal.map { #""Principal":{"AWS":"\#($0)"},"# } ?? ""
        let condition = condition.map { #","Condition":\#($0)"# } ?? ""
        return
            #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)",\#(principal)"Action":"\#(action)","Resource":"\#(resource)"\#(condition)}]}"#
    }
    private static func when(
        _ condition: String, _ effect: String = "Allow", action: String = "s3:GetObject"
    ) -> String {
        statement(effect, action: action, condition: condition)
    }

    private static let layers: [Row] = [
        Row(fact: "nothing allows nothing", expected: "implicitDeny"),
        Row(fact: "an allow allows", identity: [allow], expected: "allowed by PolicyInputList.1"),
        Row(
            fact: "of two policies both are named", identity: [allow, allow],
            expected: "allowed by PolicyInputList.1, PolicyInputList.2"),
        Row(
            fact: "of a deny and an allow only the deny is named", identity: [allow, deny],
            expected: "explicitDeny by PolicyInputList.2"),
        Row(
            fact: "a boundary that allows is not named", identity: [allow], boundary: allow,
            expected: "allowed by PolicyInputList.1, boundary true"),
        Row(
            fact: "a boundary that says nothing denies", identity: [allow], boundary: other,
            expected: "implicitDeny, boundary false"),
        Row(
            fact: "a boundary that denies is named", identity: [allow], boundary: deny,
            expected: "explicitDeny by Boundary.1, boundary false"),
        Row(
            fact: "two that deny are both named", identity: [deny], boundary: deny,
            expected: "explicitDeny by PolicyInputList.1, Boundary.1, boundary false"),
        Row(
            fact: "a resource policy for the user is enough", resource: direct,
            expected: "allowed by ResourcePolicy"),
        Row(
            fact: "one for the account is too, unlike in enforcement", resource: delegated,
            expected: "allowed by ResourcePolicy"),
        Row(
            fact: "it passes over a boundary that says nothing", boundary: other, resource: delegated,
            expected: "allowed by ResourcePolicy, boundary false"),
        Row(
            fact: "it does not pass over one that denies", boundary: deny, resource: direct,
            expected: "explicitDeny by Boundary.1, boundary false"),
        Row(
            fact: "both that allow are named", identity: [allow], resource: direct,
            expected: "allowed by PolicyInputList.1, ResourcePolicy"),
        Row(
            fact: "across accounts the resource's owner alone is not enough", resource: direct,
            owner: stranger,
            expected: "implicitDeny, IAM Policy implicitDeny, Resource Policy allowed"),
        Row(
            fact: "across accounts both are enough", identity: [allow], resource: direct, owner: stranger,
            expected:
                "allowed by PolicyInputList.1, ResourcePolicy, IAM Policy allowed, Resource Policy allowed"),
        Row(
            fact: "across accounts a boundary must allow too", identity: [allow], boundary: other,
            resource: direct, owner: stranger,
            expected: "implicitDeny, boundary false, IAM Policy allowed, "
                + "Permissions Boundary Policy implicitDeny, Resource Policy allowed"),
        Row(
            fact: "levels that all allow do not show", identity: [allow],
            levels: [[everything], [everything]],
            expected: "allowed by PolicyInputList.1, organizations true"),
        Row(
            fact: "a level that denies hides the rest", identity: [allow], boundary: allow,
            levels: [[everything], [deny, everything]], expected: "explicitDeny, organizations false"),
        Row(
            fact: "a level that says nothing denies", identity: [allow], levels: [[everything], [other]],
            expected: "implicitDeny, organizations false"),
        Row(
            fact: "actions have no case", identity: [allow], action: "S3:gEtObJeCt",
            expected: "allowed by PolicyInputList.1"),
        Row(
            fact: "a pattern is taken literally", identity: [allow], action: "s3:*", expected: "implicitDeny"),
        Row(
            fact: "an unknown action is compared as it is", identity: [everything], action: "madeup:Action",
            expected: "allowed by PolicyInputList.1"),
        Row(
            fact: "another service's resource is never allowed", identity: [everything],
            resources: ["arn:aws:iam::123456789012:user/ann"], expected: "implicitDeny"),
        Row(
            fact: "an action without resources has none", identity: [everything],
            action: "ec2:DescribeInstances",
            resources: ["arn:aws:ec2:us-east-1:123456789012:instance/i-1"], expected: "implicitDeny"),
        Row(
            fact: "of several resources each must be allowed, and all statements show",
            identity: [statement(resource: "arn:aws:s3:::notes/a")],
            resources: ["arn:aws:s3:::notes/a", "arn:aws:s3:::notes/b"],
            expected: "implicitDeny by PolicyInputList.1"),
    ]

    private static let missing: [Row] = [
        Row(
            fact: "a key that nobody gave", identity: [when(#"{"StringEquals":{"a:key":"yes"}}"#)],
            expected: "implicitDeny, a:key"),
        Row(
            fact: "a key of another action's statement",
            identity: [when(#"{"StringEquals":{"a:key":"yes"}}"#, action: "s3:PutObject")],
            expected: "implicitDeny, a:key"),
        Row(
            fact: "a key of a deny", identity: [when(#"{"StringEquals":{"a:key":"yes"}}"#, "Deny")],
            expected: "implicitDeny, a:key"),
        Row(
            fact: "nothing where something else allows",
            identity: [allow, when(#"{"StringEquals":{"a:key":"yes"}}"#)],
            expected: "allowed by PolicyInputList.1"),
        Row(
            fact: "nothing where something else denies",
            identity: [deny, when(#"{"StringEquals":{"a:key":"yes"}}"#)],
            expected: "explicitDeny by PolicyInputList.1"),
        Row(
            fact: "nothing where the absent key is no hindrance",
            identity: [when(#"{"StringNotEquals":{"a:key":"yes"}}"#)],
            expected: "allowed by PolicyInputList.1"),
        Row(
            fact: "each spelling",
            identity: [
                when(#"{"StringEquals":{"A:key":"yes"}}"#), when(#"{"StringEquals":{"a:key":"yes"}}"#),
            ], expected: "implicitDeny, A:key, a:key"),
        Row(
            fact: "not a given one that differs", identity: [when(#"{"StringEquals":{"a:key":"yes"}}"#)],
            context: [("A:KEY", .string("no"))], expected: "implicitDeny"),
        Row(
            fact: "a variable of a resource", identity: [statement(resource: "arn:aws:s3:::notes/${a:key}")],
            expected: "implicitDeny, a:key"),
        Row(
            fact: "a variable with a default",
            identity: [statement(resource: "arn:aws:s3:::notes/${a:key, 'b'}")],
            expected: "implicitDeny, a:key"),
        Row(
            fact: "a variable of a condition", identity: [when(#"{"StringEquals":{"a:given":"${a:key}"}}"#)],
            context: [("a:given", .string("x"))], expected: "implicitDeny, a:key"),
        Row(
            fact: "a key that AWS filled in itself",
            identity: [when(#"{"StringEquals":{"aws:userid":"somebody"}}"#)],
            expected: "implicitDeny, aws:userid"),
        Row(
            fact: "a key of the boundary", identity: [allow],
            boundary: when(#"{"StringEquals":{"a:key":"yes"}}"#),
            expected: "implicitDeny, boundary false, a:key"),
    ]

    /// What is different when nobody really asks.
    private static let literals: [Row] = [
        Row(
            fact: "no number does not differ from a number",
            identity: [when(#"{"NumericNotEquals":{"a:key":"1"}}"#)], context: [("a:key", .string("bad"))],
            expected: "implicitDeny"),
        Row(
            fact: "no date differs from a date",
            identity: [when(#"{"DateNotEquals":{"a:key":"2035-01-02"}}"#)],
            context: [("a:key", .string("bad"))], expected: "allowed by PolicyInputList.1"),
        Row(
            fact: "a network that is none ends the comparison",
            identity: [when(#"{"IpAddress":{"a:key":["bad","192.0.2.0/24"]}}"#)],
            context: [("a:key", .string("192.0.2.1"))], expected: "implicitDeny"),
        Row(
            fact: "unless one before it agrees",
            identity: [when(#"{"IpAddress":{"a:key":["192.0.2.0/24","bad"]}}"#)],
            context: [("a:key", .string("192.0.2.1"))], expected: "allowed by PolicyInputList.1"),
        Row(
            fact: "also where it is negated", identity: [when(#"{"NotIpAddress":{"a:key":["bad"]}}"#)],
            context: [("a:key", .string("192.0.2.1"))], expected: "implicitDeny"),
        Row(
            fact: "an empty text is there", identity: [when(#"{"Null":{"a:key":"false"}}"#)],
            context: [("a:key", .string(""))], expected: "allowed by PolicyInputList.1"),
        Row(
            fact: "a list of one is no single value", identity: [when(#"{"NumericEquals":{"a:key":"1"}}"#)],
            context: [("a:key", .strings(["1"]))], expected: "implicitDeny"),
    ]

    private func result(_ row: Row) throws -> SimulationResult {
        var context = SimulatedContext()
        for (name, value) in row.context {
            let isNew = context.give(name, value)
            #expect(isNew)
        }
        context.fill("aws:userid", "STUB")
        let user = PrincipalFacts.user(arn: Self.ann, id: UniqueID("AIDAANN"), in: .example)
        var simulation = Simulation(principal: user, context: context)
        simulation.identity = try row.identity.enumerated().map {
            let document = try #require(PolicyDocument(simulating: $0.element))
            return SimulatedPolicy(id: "PolicyInputList.\($0.offset + 1)", .identity, document)
        }
        simulation.boundary = try row.boundary.map {
            SimulatedPolicy(id: "Boundary.1", .boundary, try #require(PolicyDocument(simulating: $0)))
        }
        simulation.resourcePolicy = try row.resource.map {
            SimulatedPolicy(
                id: "ResourcePolicy", .resource, try #require(PolicyDocument(simulatingOnResource: $0)))
        }
        simulation.resourceOwner = row.owner
        simulation.serviceControl = try row.levels.map { level in
            try level.map {
                AttachedPolicy(.managed(arn: $0), try #require(PolicyDocument(simulating: $0)))
            }
        }
        simulation.resources = row.resources
        return simulation.result(of: row.action)
    }

    private func told(_ finding: SimulationFinding) -> String {
        var parts: [String] = []
        if let allowed = finding.isAllowedByBoundary { parts.append("boundary \(allowed)") }
        if let allowed = finding.isAllowedByOrganizations { parts.append("organizations \(allowed)") }
        let details = (finding.details ?? [:]).map { "\($0.key.rawValue) \($0.value.rawValue)" }
        let matched = finding.matched.map(\.policyID)
        let decision = finding.decision.rawValue + (matched.isEmpty ? "" : " by ")
        let head = decision + matched.joined(separator: ", ")
        return ([head] + parts + details.sorted() + finding.missing).joined(separator: ", ")
    }

    @Test func `puts the layers together as AWS does`() throws {
        for row in Self.layers { #expect(try told(result(row).whole) == row.expected, "\(row.fact)") }
    }

    @Test func `tells the keys that were missing`() throws {
        for row in Self.missing { #expect(try told(result(row).whole) == row.expected, "\(row.fact)") }
    }

    @Test func `reads odd values in a way of its own`() throws {
        for row in Self.literals { #expect(try told(result(row).whole) == row.expected, "\(row.fact)") }
    }

    @Test(arguments: [
        ("s3:GetObject", "arn:aws:s3:::${BucketName}/${KeyName}"),
        ("iam:GetUser", "arn:aws:iam::${Account}:${ResourceType}/${ResourceName}"),
        ("sts:AssumeRole", "arn:aws:iam::${Account}:${RelativeId}"),
        ("sqs:SendMessage", "arn:aws:sqs:${Region}:${Account}:${QueueName}"),
        ("ec2:RunInstances", "arn:aws:ec2:${Region}:${Account}:${ResourceType}/${ResourcePath}"),
        ("madeup:Action", "*"),
    ])
    func `names what several resources look like`(action: String, pattern: String) throws {
        let two = ["arn:aws:s3:::notes/a", "arn:aws:s3:::notes/b"]
        let row = Row(fact: "", action: Action(action), resources: two, expected: "")
        let result = try result(row)
        #expect(result.resource == pattern)
        #expect(result.parts.map(\.resource) == two)
        let one = try self.result(Row(fact: "", action: Action(action), resources: ["*"], expected: ""))
        #expect(one.resource == "*")
    }
}

@Suite struct `A context entry` {
    @Test(arguments: [
        ("numeric", "01.00", "1.00"), ("numeric", "+1", "1"), ("numeric", "1e9999", "1e9999"),
        ("numeric", "-0.5", "-0.5"), ("numeric", "000", "0"), ("numeric", "0x10", nil),
        ("numeric", " 1 ", nil),
        ("numeric", "Infinity", nil), ("numeric", "NaN", nil), ("numeric", "abc", nil),
        ("date", "2035-01-02", "2035-01-02T00:00:00.000Z"), ("date", "0", "1970-01-01T00:00:00.000Z"),
        ("date", "2035-01-02T03:04:05+02:00", "2035-01-02T01:04:05.000Z"),
        ("date", "2035-01-02T03:04:05.123456Z", "2035-01-02T03:04:05.123Z"), ("date", "tomorrow", nil),
        ("ip", "2001:0db8::1", "2001:0db8::1"), ("ip", "192.0.2.0/24", nil), ("ip", "fe80::1%eth0", nil),
        ("ip", "999.0.0.1", nil), ("binary", "eWVz", "eWVz"), ("binary", "", ""), ("binary", "eWVz\n", nil),
        ("binary", "YQ", nil), ("binary", "YR==", nil), ("binary", "YQ-_", nil),
        ("boolean", "TRUE", "true"), ("boolean", "yes", "false"), ("string", " 1 ", " 1 "),
    ])
    func `is read by its type`(type: String, text: String, reading: String?) throws {
        #expect(try #require(ContextType(type)).reading(text) == reading)
        #expect(try #require(ContextType("\(type)List")).reading(text) == reading)
    }

    @Test func `has one of twelve types`() {
        #expect(ContextType("unknown") == nil && ContextType("List") == nil)
        #expect(ContextType("ipList")?.isList == true && ContextType("ip")?.isList == false)
    }
}
