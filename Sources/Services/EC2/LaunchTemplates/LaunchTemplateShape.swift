import Service
import World

extension LaunchTemplate {
    init(_ template: KnownLaunchTemplate) {
        self.init(
            launchTemplateId: template.id, launchTemplateName: template.name,
            createTime: template.createdAt, createdBy: template.createdBy,
            defaultVersionNumber: template.defaultVersion, latestVersionNumber: template.latestVersion,
            tags: template.tags.isEmpty ? nil : template.tags.map { Tag($0) })
    }
}

extension LaunchTemplateVersion {
    init(_ version: KnownLaunchTemplate.Version, of template: KnownLaunchTemplate) {
        self.init(
            launchTemplateId: template.id, launchTemplateName: template.name, versionNumber: version.number,
            versionDescription: version.description, createTime: version.createdAt,
            createdBy: version.createdBy, defaultVersion: version.number == template.defaultVersion,
            launchTemplateData: ResponseLaunchTemplateData(version.data))
    }
}

extension Ask {
    /// Asks for the operation's action on a launch template, however it is named.
    mutating func onLaunchTemplate(
        id: String?, name: String?, attributes: [(name: String, value: String?)] = []
    ) {
        let template = neighbourhood.find(launchTemplate: id, name: name)
        on(template?.arn ?? arn("launch-template", id ?? "*")) { keys in
            keys.attributes(attributes)
            keys.resourceTags(template?.tags ?? [], service: "ec2")
        }
    }
}
