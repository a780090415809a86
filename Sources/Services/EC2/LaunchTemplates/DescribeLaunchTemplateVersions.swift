import Service
import Vocabulary
import World

/// The versions of one template; or, by `$Latest` and `$Default` alone, those of all of the account's.
struct DescribeLaunchTemplateVersions: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeLaunchTemplateVersions")

    struct Row: Sendable {
        let template: KnownLaunchTemplate
        let version: KnownLaunchTemplate.Version

        /// Newest first, as EC2 lists them; the key must grow along the list.
        var order: String { "\(template.id)/\(1_000_000_000 - version.number)" }
    }

    private static let filtering = Filtering<Row>([
        "create-time": { [$0.version.createdAt.iso8601Milliseconds] },
        "ebs-optimized": { $0.version.data.ebsOptimized.map { [$0.text] } ?? [] },
        "http-endpoint": { $0.version.data.metadata?.httpEndpoint.map { [$0] } ?? [] },
        "http-protocol-ipv4": { $0.version.data.metadata?.httpEndpoint.map { [$0] } ?? [] },
        "host-resource-group-arn": { $0.version.data.placement?.hostResourceGroupARN.map { [$0] } ?? [] },
        "http-tokens": { $0.version.data.metadata?.httpTokens.map { [$0] } ?? [] },
        "iam-instance-profile": {
            ($0.version.data.profile.map { [$0.arn, $0.name] } ?? []).compactMap { $0 }
        },
        "image-id": { $0.version.data.imageID.map { [$0] } ?? [] },
        "instance-type": { $0.version.data.instanceType.map { [$0] } ?? [] },
        "is-default-version": { [($0.version.number == $0.template.defaultVersion).text] },
        "kernel-id": { $0.version.data.kernelID.map { [$0] } ?? [] },
        "license-configuration-arn": { _ in [] },
        "network-card-index": {
            ($0.version.data.interfaces ?? []).compactMap { $0.networkCardIndex.map { "\($0)" } }
        },
        "ram-disk-id": { $0.version.data.ramDiskID.map { [$0] } ?? [] },
    ])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let rows = try rows(input, in: call.neighbourhood).sorted { $0.order < $1.order }
        let found = try filtering.apply(input.filters, to: rows)
        let page = try Page.cut(
            found, id: \.order, token: input.nextToken, limit: input.maxResults, .launchTemplates)
        return Output(
            launchTemplateVersions: page.rows.map { LaunchTemplateVersion($0.version, of: $0.template) },
            nextToken: page.next)
    }

    private static func rows(_ input: Input, in here: Neighbourhood<World>) throws -> [Row] {
        let names = input.versions ?? []
        if input.launchTemplateId == nil, input.launchTemplateName == nil, !names.isEmpty {
            guard names.allSatisfy({ $0 == "$Latest" || $0 == "$Default" }) else {
                throw AWSError.missingParameter("LaunchTemplateId or LaunchTemplateName")
            }
            return here.known.launchTemplates(in: here.account, region: here.region).flatMap { template in
                versions(names, of: template)
            }
        }
        let template = try here.launchTemplate(id: input.launchTemplateId, name: input.launchTemplateName)
        guard names.isEmpty else {
            if let name = names.first(where: { template.version($0) == nil }) {
                throw AWSError.noSuchVersion(name, of: template.id)
            }
            return versions(names, of: template)
        }
        let first = try number(input.minVersion, "MinVersion") ?? 1
        let last = try number(input.maxVersion, "MaxVersion") ?? Int.max
        return template.versions.filter { first <= $0.number && $0.number <= last }
            .map { Row(template: template, version: $0) }
    }

    private static func number(_ text: String?, _ name: String) throws -> Int? {
        try text.map {
            guard let number = Int($0) else { throw AWSError.invalidValue($0, for: name) }
            return number
        }
    }

    private static func versions(_ names: [String], of template: KnownLaunchTemplate) -> [Row] {
        let numbers = Set(names.compactMap { template.version($0)?.number })
        return template.versions.filter { numbers.contains($0.number) }
            .map { Row(template: template, version: $0) }
    }
}
