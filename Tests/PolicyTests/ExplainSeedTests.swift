import Testing

@testable import Policy

/// The custom policy of "How to Use EC2 Instance Profiles for IAM Role Access", as the guide has it.
enum GuidePolicy {
    static let arn = "arn:aws:iam::880344156207:policy/EC2AppServerPolicy"
    static let text = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "S3Access",
              "Effect": "Allow",
              "Action": [
                "s3:GetObject",
                "s3:PutObject",
                "s3:ListBucket"
              ],
              "Resource": [
                "arn:aws:s3:::my-app-bucket",
                "arn:aws:s3:::my-app-bucket/*"
              ]
            },
            {
              "Sid": "SQSAccess",
              "Effect": "Allow",
              "Action": [
                "sqs:SendMessage",
                "sqs:ReceiveMessage",
                "sqs:DeleteMessage",
                "sqs:GetQueueAttributes"
              ],
              "Resource": "arn:aws:s3:::my-app-queue"
            },
            {
              "Sid": "CloudWatchLogs",
              "Effect": "Allow",
              "Action": [
                "logs:CreateLogGroup",
                "logs:CreateLogStream",
                "logs:PutLogEvents"
              ],
              "Resource": "arn:aws:logs:*:*:log-group:/app/*"
            }
          ]
        }
        """
    static let queue = "arn:aws:sqs:us-east-1:880344156207:my-app-queue"

    static func decision(_ action: Action = "sqs:SendMessage", on resource: String = queue) throws -> Decision
    {
        let request = AccessRequest(
            principal: Asking.session, action: action, resource: resource, context: DictionaryContext())
        let policy = AttachedPolicy(.managed(arn: arn), try PolicyDocument(parsing: text, as: .identity))
        return decide(request, under: PolicySet(identity: [policy], isSameAccount: true))
    }
}

@Suite struct `Explaining the guide's mistyped queue` {
    @Test func `says that the resource is of another service, and mends it`() throws {
        let explanation = try GuidePolicy.decision().explanation()
        #expect(explanation.outcome == .implicitDeny)
        let nearest = try #require(explanation.statements.first)
        #expect(nearest.sid == "SQSAccess")
        #expect(nearest.statement == 2)
        #expect(nearest.line == 17)
        let resource = try #require(nearest.elements.first { $0.element == "Resource" })
        #expect(resource.expected == ["arn:aws:s3:::my-app-queue"])
        #expect(resource.actual == [GuidePolicy.queue])
        #expect(
            resource.hints == [
                "The resource of this statement is an S3 ARN; sqs:SendMessage needs an SQS queue ARN such as "
                    + "\(GuidePolicy.queue)."
            ])
        let change = try #require(explanation.changes.first)
        #expect(explanation.changes.count == 1)
        #expect(change.kind == .mend)
        let parts = GuidePolicy.text.split(
            separator: "arn:aws:s3:::my-app-queue", omittingEmptySubsequences: false)
        let mended = parts.joined(separator: GuidePolicy.queue)
        #expect(change.document == mended)
        #expect(
            change.command == """
                aws iam create-policy-version --set-as-default \\
                  --policy-arn \(GuidePolicy.arn) \\
                  --policy-document '\(mended)'
                """)
        let other = try #require(explanation.alternatives.first)
        #expect(other.kind == .add)
        #expect(other.isExact)
    }

    @Test func `is a page that people can read`() throws {
        let explanation = try GuidePolicy.decision().explanation()
        let text = ExplanationText(explanation, colours: false).text
        let prose = text.split(separator: "\n").filter { !$0.contains("arn:") }
        #expect(prose.allSatisfy { $0.count <= 100 })
    }
}
