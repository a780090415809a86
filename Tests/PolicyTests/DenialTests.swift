import Testing

@testable import Policy

@Suite struct Denials {
    @Test(arguments: [
        (
            Layer.identity, "because no identity-based policy allows",
            "with an explicit deny in an identity-based policy"
        ),
        (
            .resource, "because no resource-based policy allows",
            "with an explicit deny in a resource-based policy"
        ),
        (
            .boundary, "because no permissions boundary allows",
            "with an explicit deny in a permissions boundary"
        ),
        (.session, "because no session policy allows", "with an explicit deny in a session policy"),
        (
            .serviceControl, "because no service control policy allows",
            "with an explicit deny in a service control policy"
        ),
        (
            .resourceControl, "because no resource control policy allows",
            "with an explicit deny in a resource control policy"
        ),
        (
            .endpoint, "because no VPC endpoint policy allows",
            "with an explicit deny in a VPC endpoint policy"
        ),
        (.trust, "because no role trust policy allows", "with an explicit deny in the role trust policy"),
    ])
    func `give AWS's reason for each layer`(layer: Layer, implicit: String, explicit: String) {
        let user = "User: arn:aws:iam::880344156207:user/ann is not authorized to perform: s3:GetObject"
        let policy = "arn:aws:iam::880344156207:policy/No"
        let denials: [(Denial, reason: String, naming: String)] = [
            (.implicit(layer), "\(implicit) the s3:GetObject action", ""),
            // A policy written into its identity has no ARN to name.
            (Denial(layer: layer, kind: .explicit, policyARN: nil), explicit, ""),
            (Denial(layer: layer, kind: .explicit, policyARN: policy), explicit, ": \(policy)"),
        ]
        let styles: [(ResourceStyle, String)] = [
            (.plain, " on resource: arn:aws:s3:::b/k"), (.quoted, " on resource: \"arn:aws:s3:::b/k\""),
            (.omitted, ""),
        ]
        for (denial, reason, naming) in denials {
            for (style, resource) in styles {
                let decision = Self.refused(denial)
                #expect(decision.message(resource: style) == "\(user)\(resource) \(reason)")
                #expect(
                    decision.message(resource: style, namingPolicy: true)
                        == "\(user)\(resource) \(reason)\(naming)")
            }
        }
    }

    @Test func `have a reason for every layer`() {
        let reasons = Layer.allCases.flatMap { layer in
            [Denial.implicit(layer), Denial(layer: layer, kind: .explicit, policyARN: nil)].map {
                $0.reason(for: "s3:GetObject")
            }
        }
        #expect(Set(reasons).count == 2 * 8)
    }

    private static func refused(_ denial: Denial) -> Decision {
        let request = AccessRequest(
            principal: Asking.ann, action: "s3:GetObject", resource: "arn:aws:s3:::b/k",
            context: DictionaryContext())
        return Decision(
            request: request, policies: PolicySet(isSameAccount: true), verdict: .denied(denial))
    }

    @Test func `are AWS's sentence`() throws {
        let request = AccessRequest(
            principal: Asking.session, action: "iam:CreateUser",
            resource: "arn:aws:iam::880344156207:user/x", context: DictionaryContext())
        let decision = decide(request, under: PolicySet(isSameAccount: true))
        let core =
            "User: arn:aws:sts::880344156207:assumed-role/DEV_ROLE/i-0abc is not authorized to perform: iam:CreateUser"
        let reason = "because no identity-based policy allows the iam:CreateUser action"
        let resource = "arn:aws:iam::880344156207:user/x"
        #expect(decision.message() == "\(core) on resource: \(resource) \(reason)")
        #expect(decision.message(resource: .quoted) == "\(core) on resource: \"\(resource)\" \(reason)")
        #expect(decision.message(resource: .omitted) == "\(core) \(reason)")
        let allowed = PolicySet(
            identity: [attached(try policy(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#))],
            isSameAccount: true)
        #expect(decide(request, under: allowed).message() == nil)
    }

    @Test func `keep what every statement had to say`() throws {
        let document = try policy(
            """
            {"Sid":"List","Effect":"Allow","Action":"s3:List*","Resource":"*"},\
            {"Sid":"Other","Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::other/*"},\
            {"Sid":"Home","Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"a:b":"true"},\
            "IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}},\
            {"Sid":"Yes","Effect":"Allow","Action":"s3:GetObject","Resource":"*"},\
            {"Sid":"No","Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::b/*"}
            """)
        let request = AccessRequest(
            principal: Asking.ann, action: "s3:GetObject", resource: "arn:aws:s3:::b/k",
            context: ["a:b": .bool(true), "aws:SourceIp": .string("192.0.2.1")] as DictionaryContext)
        let decision = decide(
            request, under: PolicySet(identity: [attached(document, name: "inline")], isSameAccount: true))
        #expect(
            decision.trace.map(\.result) == [
                .actionDiffers, .resourceDiffers,
                .conditionFails(operator: "IpAddress", key: "aws:sourceip", values: ["10.0.0.0/8"]), .allows,
                .denies,
            ])
        let matched = decision.matchedStatements
        #expect(matched.map(\.sid) == ["Yes", "No"])
        #expect(matched.map(\.source) == [.inline(name: "inline"), .inline(name: "inline")])
        #expect(matched.map(\.statement) == [3, 4])
        let range = try #require(matched.last?.range)
        let text = String(decoding: Array(document.text.utf8)[range], as: UTF8.self)
        #expect(text == #"{"Sid":"No","Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::b/*"}"#)
    }
}
