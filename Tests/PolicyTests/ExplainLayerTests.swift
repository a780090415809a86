import Testing
import Vocabulary

@testable import Policy

@Suite struct `An explanation, layer by layer` {
    private func explain(
        _ set: PolicySet, by principal: PrincipalFacts = Asking.session, _ action: Action = "s3:GetObject",
        _ context: DictionaryContext = [:], _ uses: PolicyUses = PolicyUses()
    ) -> Explanation {
        let resource = action == "sts:AssumeRole" ? Asking.roleARN : "arn:aws:s3:::b/k"
        let request = AccessRequest(
            principal: principal, action: action, resource: resource, context: context)
        return decide(request, under: set).explanation(uses)
    }

    private let everything = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#
    private let nothingOfS3 = #"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#

    private func finding(_ layer: Layer, _ explanation: Explanation) -> LayerFinding.Finding? {
        explanation.layers.first { $0.layer == layer.rawValue }?.finding
    }

    @Test func `tells which layers allow, refuse, have nothing to say, or are not there`() throws {
        let set = PolicySet(
            identity: [attached(try policy(everything))],
            boundary: AttachedPolicy(
                .managed(arn: "arn:aws:iam::880344156207:policy/Boundary"), try policy(nothingOfS3)),
            resource: try bucket(#"{"AWS":"111122223333"}"#), isSameAccount: true)
        let explanation = explain(set)
        #expect(explanation.outcome == .implicitDeny)
        #expect(finding(.identity, explanation) == .allows)
        #expect(finding(.boundary, explanation) == .nothingAllows)
        #expect(finding(.resource, explanation) == .notNeeded)
        #expect(finding(.session, explanation) == .absent)
        let change = try #require(explanation.changes.first)
        #expect(explanation.changes.count == 1)
        #expect(change.layer == "boundary")
        #expect(change.command?.hasPrefix("aws iam create-policy-version --set-as-default") == true)
    }

    @Test func `lists a change for each layer that lacks it`() throws {
        let set = PolicySet(
            identity: [attached(try policy(nothingOfS3))],
            boundary: AttachedPolicy(
                .managed(arn: "arn:aws:iam::880344156207:policy/B"), try policy(nothingOfS3)),
            session: [
                AttachedPolicy(
                    .inline(name: ""), try PolicyDocument(parsing: try policy(nothingOfS3).text, as: .session)
                )
            ], isSameAccount: true)
        let explanation = explain(set)
        #expect(explanation.changes.map(\.layer) == ["identity", "boundary", "session"])
        #expect(explanation.changes.last?.command?.hasPrefix("aws sts assume-role --role-arn") == true)
        #expect(explanation.alternatives.isEmpty)
    }

    @Test func `names the statement that denies, and narrows it to all but this`() throws {
        let deny = #"{"Sid":"NoS3","Effect":"Deny","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}"#
        let set = PolicySet(identity: [attached(try policy("\(everything),\(deny)"))], isSameAccount: true)
        let explanation = explain(set)
        #expect(explanation.outcome == .explicitDeny)
        #expect(explanation.statements.map(\.sid) == ["NoS3"])
        let change = try #require(explanation.changes.first)
        #expect(change.kind == .relax)
        #expect(change.isExact)
        #expect(
            change.summary
                == "Narrow statement 2 \"NoS3\" of the inline policy p to all but this action on this resource."
        )
        #expect(
            change.statements == [
                """
                {
                  "Sid": "NoS3",
                  "Effect": "Deny",
                  "Action": "s3:PutObject",
                  "Resource": "*"
                }
                """,
                """
                {
                  "Effect": "Deny",
                  "Action": "s3:GetObject",
                  "NotResource": "arn:aws:s3:::b/k"
                }
                """,
            ])
    }

    @Test func `gives a bucket a policy for whom another account asks`() throws {
        let set = PolicySet(identity: [attached(try policy(everything))], isSameAccount: false)
        let change = try #require(explain(set).changes.first)
        #expect(change.policy == "bucket policy of b")
        #expect(change.command?.hasPrefix("aws s3api put-bucket-policy --bucket b \\\n  --policy '{") == true)
        #expect(change.statements.first?.contains("\"AWS\": \"\(Asking.roleARN)\"") == true)
    }

    @Test func `lets a trust policy name who asks`() throws {
        let set = PolicySet(
            identity: [attached(try policy(everything))],
            resource: try trust(#"{"Service":"ec2.amazonaws.com"}"#),
            isSameAccount: true)
        let explanation = explain(set, by: Asking.ann, "sts:AssumeRole")
        let change = try #require(explanation.changes.first)
        #expect(change.policy == "trust policy of role DEV_ROLE")
        #expect(change.command?.hasPrefix("aws iam update-assume-role-policy --role-name DEV_ROLE") == true)
        #expect(change.statements.first?.contains("Resource") == false)
    }

    @Test func `says that a principal was made anew after the policy was saved`() throws {
        let known = try trust(#"{"AWS":"\#(Asking.ann.arn)"}"#)
        let stale = AttachedPolicy(
            known.source, known.document.bound(to: [Asking.ann.arn: UniqueID("AIDAFORMER0000000000")]))
        let explanation = explain(
            PolicySet(resource: stale, isSameAccount: true), by: Asking.ann, "sts:AssumeRole")
        let principal = try #require(explanation.statements.first?.elements.first)
        #expect(principal.hints.first?.hasPrefix("\(Asking.ann.arn) was deleted and made anew") == true)
        #expect(!explanation.changes.isEmpty)
    }

    @Test func `takes off AWS's policy that denies, which nobody can edit`() throws {
        let arn = "arn:aws:iam::aws:policy/AWSDenyAll"
        let deny = try policy(#"{"Effect":"Deny","Action":"*","Resource":"*"}"#)
        let set = PolicySet(
            identity: [attached(try policy(everything)), AttachedPolicy(.managed(arn: arn), deny)],
            isSameAccount: true)
        let change = try #require(explain(set).changes.first)
        #expect(change.kind == .detach)
        #expect(change.command == "aws iam detach-role-policy --role-name DEV_ROLE --policy-arn \(arn)")
    }

    @Test func `prefers what the principal has alone, and makes room for a version`() throws {
        let mine = "arn:aws:iam::880344156207:policy/Mine"
        let shared = "arn:aws:iam::880344156207:policy/Shared"
        let set = PolicySet(
            identity: [
                AttachedPolicy(.managed(arn: shared), try policy(nothingOfS3)),
                AttachedPolicy(.managed(arn: mine), try policy(nothingOfS3)),
            ], isSameAccount: true)
        var uses = PolicyUses()
        uses.attachments = [shared: 3, mine: 1]
        uses.versionToDelete = [mine: "v1"]
        let change = try #require(explain(set, "s3:GetObject", [:], uses).changes.first)
        #expect(change.policyARN == mine)
        #expect(
            change.command?.hasPrefix("aws iam delete-policy-version --policy-arn \(mine) --version-id v1\n")
                == true)
        uses.attachments[mine] = 2
        let other = try #require(explain(set, "s3:GetObject", [:], uses).changes.first)
        #expect(other.policy == "inline policy AllowGetObject")
    }

    @Test func `puts a group's policy back into the group`() throws {
        let deny = #"{"Effect":"Deny","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/k"}"#
        let set = PolicySet(
            identity: [
                attached(try policy(everything)), attached(try policy("\(everything),\(deny)"), name: "g"),
            ],
            isSameAccount: true)
        var uses = PolicyUses()
        uses.groups = ["g": "Developers"]
        let context: DictionaryContext = ["aws:PrincipalArn": .string(Asking.ann.arn)]
        let change = try #require(explain(set, by: Asking.ann, "s3:GetObject", context, uses).changes.first)
        #expect(
            change.command?.hasPrefix("aws iam put-group-policy --group-name Developers --policy-name g")
                == true)
        // The other members stay under it.
        #expect(change.statements.joined().contains("ArnNotEquals"))
    }

    @Test func `explains what allowed, too`() throws {
        let explanation = explain(
            PolicySet(identity: [attached(try policy(everything))], isSameAccount: true))
        #expect(explanation.outcome == .allowed)
        #expect(explanation.statements.count == 1)
        #expect(explanation.changes.isEmpty)
        #expect(ExplanationText(explanation, colours: false).text.hasPrefix("ALLOWED  s3:GetObject\n"))
    }

    @Test func `keeps to a hundred columns, coloured or not`() throws {
        let long = (0..<40).map { "\"s3:Action\($0)\"" }.joined(separator: ",")
        let set = PolicySet(
            identity: [attached(try policy(#"{"Effect":"Allow","Action":[\#(long)],"Resource":"*"}"#))],
            isSameAccount: true)
        let explanation = explain(set)
        for colours in [true, false] {
            let text = ExplanationText(explanation, colours: colours).text
            #expect(text.contains("\u{1B}[") == colours)
            #expect(text.split(separator: "\n").allSatisfy { Paint.width(of: String($0)) <= 100 })
        }
    }
}

@Suite struct `An explanation of a bucket's public access` {
    private func explain(_ set: PolicySet, _ uses: PolicyUses) -> Explanation {
        let request = AccessRequest(
            principal: .anonymous, action: "s3:GetObject", resource: "arn:aws:s3:::b/k",
            context: DictionaryContext())
        return decide(request, under: set).explanation(uses)
    }

    private let open =
        "aws s3api put-public-access-block --bucket b \\\n  --public-access-block-configuration "
        + "BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=false,RestrictPublicBuckets=false"

    @Test func `makes way for a public policy where such are refused`() throws {
        var uses = PolicyUses()
        uses.refusesPublicPolicy = ["arn:aws:s3:::b"]
        let change = try #require(explain(PolicySet(isSameAccount: false), uses).changes.first)
        #expect(change.command?.hasPrefix("\(open)\naws s3api put-bucket-policy --bucket b") == true)
        #expect(change.cautions == ["Everybody may do this then, without any credentials."])
    }

    @Test func `tells a block from a policy's own deny`() throws {
        let policy = try bucket("\"*\"")
        let block = try bucket("\"*\"", "Deny")
        var uses = PolicyUses()
        uses.unheard = ["arn:aws:s3:::b": policy]
        let change = try #require(
            explain(PolicySet(resource: block, isSameAccount: false), uses).changes.first)
        #expect(change.command == open)
        #expect(change.document == nil)
    }
}
