import Service
import Vocabulary
import World

/// A version of a launch template that a request names.
struct TemplateVersion: Sendable {
    let template: KnownLaunchTemplate
    let version: KnownLaunchTemplate.Version

    var data: KnownTemplateData { version.data }

    /// The tags by which an instance remembers what it was launched from.
    /// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html
    var instanceTags: [KnownTag] {
        [
            KnownTag(key: "aws:ec2launchtemplate:id", value: template.id),
            KnownTag(key: "aws:ec2launchtemplate:version", value: "\(version.number)"),
        ]
    }
}

extension KnownLaunchTemplate {
    /// The version with that number, or `$Latest`, or `$Default`.
    func version(_ name: String) -> Version? {
        let number =
            switch name {
            case "$Latest": latestVersion
            case "$Default", "": defaultVersion
            default: Int(name) ?? 0
            }
        return versions.first { $0.number == number }
    }
}

extension Neighbourhood {
    func launchTemplate(_ id: String) throws -> KnownLaunchTemplate {
        guard let template = known.launchTemplate(id, in: account, region: region) else {
            throw isWellFormed(id, "lt")
                ? AWSError.noSuchTemplate(id: id)
                : AWSError.malformedTemplateID
        }
        return template
    }

    func launchTemplate(named name: String) throws -> KnownLaunchTemplate {
        guard let template = known.launchTemplate(named: name, in: account, region: region) else {
            throw AWSError.noSuchTemplate(name: name)
        }
        return template
    }

    /// The template, by its identifier or its name, of which there must be one.
    func launchTemplate(id: String?, name: String?) throws -> KnownLaunchTemplate {
        switch (id, name) {
        case (let id?, nil): return try launchTemplate(id)
        case (nil, let name?): return try launchTemplate(named: name)
        case (nil, nil):
            throw AWSError.missingParameter("LaunchTemplateId or LaunchTemplateName")
        case (_?, _?):
            throw AWSError.invalidCombination(
                "Only one of LaunchTemplateId or LaunchTemplateName may be specified, but not both.")
        }
    }

    /// What is asked about before it is known whether it is named well.
    func find(launchTemplate id: String?, name: String?) -> KnownLaunchTemplate? {
        id.flatMap { known.launchTemplate($0, in: account, region: region) }
            ?? name.flatMap { known.launchTemplate(named: $0, in: account, region: region) }
    }

    func find(version specification: LaunchTemplateSpecification) -> TemplateVersion? {
        guard
            let template = find(
                launchTemplate: specification.launchTemplateId, name: specification.launchTemplateName),
            let version = template.version(specification.version ?? "$Default")
        else { return nil }
        return TemplateVersion(template: template, version: version)
    }

    /// What a launch names; without a version it is the default one.
    func version(_ specification: LaunchTemplateSpecification) throws -> TemplateVersion {
        let template = try launchTemplate(
            id: specification.launchTemplateId, name: specification.launchTemplateName)
        let name = specification.version ?? "$Default"
        guard let version = template.version(name) else {
            throw AWSError.noSuchVersion(name, of: template.id)
        }
        return TemplateVersion(template: template, version: version)
    }
}

extension AuthorizedCall {
    /// The version that the caller was found to be allowed to launch, if it is still there. What `$Latest`, `$Default`
    /// or a name stands for may have changed meanwhile, and nobody asked about that.
    func version(_ specification: LaunchTemplateSpecification, in draft: Draft) throws -> TemplateVersion {
        let asked = try neighbourhood.version(specification)
        let template = try neighbourhood(draft).launchTemplate(asked.template.id)
        guard template.versions.contains(where: { $0.number == asked.version.number }) else {
            throw AWSError.noSuchVersion("\(asked.version.number)", of: template.id)
        }
        return asked
    }
}

extension AWSError {
    static func noSuchTemplate(id: String) -> AWSError {
        AWSError(
            "InvalidLaunchTemplateId.NotFound",
            "The specified launch template, with template ID \(id), does not exist.")
    }

    static func noSuchTemplate(name: String) -> AWSError {
        AWSError(
            "InvalidLaunchTemplateName.NotFoundException",
            "The specified launch template, with template name \(name), does not exist.")
    }

    /// Its text is not verified.
    static let malformedTemplateID = AWSError(
        "InvalidLaunchTemplateId.Malformed",
        "The specified launch template ID is not valid. It must begin with 'lt-'.")

    static func noSuchVersion(_ version: String, of id: String) -> AWSError {
        AWSError(
            "InvalidLaunchTemplateId.VersionNotFound",
            "Could not find the specified version \(version) for the launch template with ID \(id).")
    }
}
