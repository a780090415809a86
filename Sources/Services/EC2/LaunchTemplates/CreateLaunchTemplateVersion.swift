import Service
import Vocabulary
import World

struct CreateLaunchTemplateVersion: EC2Operation {
    static let authorization = Authorization<Input>("ec2:CreateLaunchTemplateVersion") { ask in
        ask.onLaunchTemplate(id: ask.input.launchTemplateId, name: ask.input.launchTemplateName)
    }

    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/launch-template-restrictions.html
    static let limit = 10_000

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let data = try KnownTemplateData(input.launchTemplateData)
        let digest = input.clientToken.map { _ in RequestDigest.of(input) }
        return try await call.write { draft in
            var template = try call.neighbourhood(draft).launchTemplate(
                id: input.launchTemplateId, name: input.launchTemplateName)
            if let token = input.clientToken,
                let former = template.versions.first(where: { $0.clientToken == token })
            {
                guard former.clientTokenDigest == digest else { throw AWSError.idempotentParameterMismatch }
                return Output(launchTemplateVersion: LaunchTemplateVersion(former, of: template))
            }
            var merged = data
            if let source = input.sourceVersion, !source.isEmpty {
                guard let version = template.version(source) else {
                    throw AWSError.noSuchVersion(source, of: template.id)
                }
                merged = data.over(version.data)
            }
            guard template.versions.count < limit else { throw AWSError.tooManyVersions }
            template.latestVersion += 1
            var version = KnownLaunchTemplate.Version(
                number: template.latestVersion, description: input.versionDescription,
                createdAt: call.now.wholeSecond, createdBy: call.caller.arn, data: merged)
            version.clientToken = input.clientToken
            version.clientTokenDigest = digest
            template.versions.append(version)
            try draft.put(template)
            return Output(launchTemplateVersion: LaunchTemplateVersion(version, of: template))
        }
    }
}

extension KnownTemplateData {
    /// These parameters, and those of `source` that are not among them.
    fileprivate func over(_ source: Self) -> Self {
        var data = source
        func take<Value>(_ member: WritableKeyPath<Self, Value?>) {
            if let value = self[keyPath: member] { data[keyPath: member] = value }
        }
        take(\.kernelID)
        take(\.ramDiskID)
        take(\.ebsOptimized)
        take(\.profile)
        take(\.blockDevices)
        take(\.interfaces)
        take(\.imageID)
        take(\.instanceType)
        take(\.keyName)
        take(\.monitoring)
        take(\.placement)
        take(\.disableAPITermination)
        take(\.disableAPIStop)
        take(\.shutdownBehavior)
        take(\.userData)
        take(\.tags)
        take(\.securityGroupIDs)
        take(\.securityGroups)
        take(\.cpuCredits)
        take(\.cpu)
        take(\.capacityReservation)
        take(\.hibernation)
        take(\.metadata)
        take(\.enclave)
        take(\.privateDNSName)
        take(\.autoRecovery)
        take(\.bandwidthWeighting)
        return data
    }
}

extension AWSError {
    /// Its text is not verified.
    static let tooManyVersions = AWSError(
        "MaxTemplateVersionLimitExceeded",
        "The maximum number of versions of the launch template has been reached.")
}
