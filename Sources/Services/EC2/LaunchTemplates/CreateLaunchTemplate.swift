import Service
import Vocabulary
import World

struct CreateLaunchTemplate: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateLaunchTemplate", also: "ec2:CreateTags") {
        ask in
        let tags = TagRules.asked(ask.input.tagSpecifications, of: "launch-template")
        ask.on(ask.arn("launch-template", "*")) { $0.requestTags(tags) }
        ask.tagging(ask.input.tagSpecifications, by: "CreateLaunchTemplate") {
            [region = ask.region, account = ask.account] in "arn:aws:ec2:\(region):\(account):\($0)/*"
        }
    }

    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/launch-template-restrictions.html
    static let limit = 5000

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.operator == nil else { throw AWSError.unsupported("Operator") }
        try checkName(input.launchTemplateName)
        let tags = try TagRules.tags(input.tagSpecifications, for: ["launch-template"])["launch-template"]
        var version = KnownLaunchTemplate.Version(
            number: 1, description: input.versionDescription, createdAt: call.now.wholeSecond,
            createdBy: call.caller.arn, data: try KnownTemplateData(input.launchTemplateData))
        version.clientToken = input.clientToken
        version.clientTokenDigest = input.clientToken.map { _ in RequestDigest.of(input) }
        return try await call.write { [version] draft in
            let former = draft.launchTemplate(
                named: input.launchTemplateName, in: call.account, region: call.region)
            if let former {
                guard let token = input.clientToken, former.versions.first?.clientToken == token else {
                    throw AWSError.templateNameTaken
                }
                guard former.versions.first?.clientTokenDigest == version.clientTokenDigest else {
                    throw AWSError.idempotentParameterMismatch
                }
                return Output(launchTemplate: LaunchTemplate(former))
            }
            guard draft.launchTemplates(in: call.account, region: call.region).count < limit else {
                throw AWSError.tooManyTemplates
            }
            var template = KnownLaunchTemplate(
                account: call.account, region: call.region, id: "lt-0\(call.ids.hex(16))",
                name: input.launchTemplateName, createdAt: version.createdAt, createdBy: version.createdBy,
                first: version)
            template.tags = tags ?? []
            try draft.put(template)
            return Output(launchTemplate: LaunchTemplate(template))
        }
    }

    private static func checkName(_ name: String) throws {
        let isGood = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "()./_-".utf8.contains(byte)
            }
        }
        guard isGood, (3...128).contains(name.utf8.count) else { throw AWSError.malformedTemplateName }
    }
}

extension AWSError {
    static let templateNameTaken = AWSError(
        "InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.")

    /// Its text is not verified.
    static let tooManyTemplates = AWSError(
        "MaxTemplateLimitExceeded", "The maximum number of launch templates has been reached.")

    /// Its text is not verified.
    static let malformedTemplateName = AWSError(
        "InvalidLaunchTemplateName.MalformedException",
        "A launch template name must be between 3 and 128 characters, and may contain letters, numbers, and the following characters: - ( ) . / _."
    )
}
