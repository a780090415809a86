import Policy
import Service
import Vocabulary
import World

extension Ask<RunInstancesRequest> {
    /// A launch is a question for each thing that it makes or uses, and all must be answered with yes.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-supported-iam-actions-resources.html
    mutating func launch() {
        let here = neighbourhood
        let request = input
        let template = input.launchTemplate.flatMap { here.find(version: $0) }
        let input = template.map { request.merged(with: $0.data) } ?? request
        let launch = AskedLaunch(input, in: here)
        /// Whether the template, and not the request, says it: there is nothing that it does not say.
        func comesFromTemplate(_ own: Any?) -> ContextValue { .bool(template != nil && own == nil) }
        let profile = input.iamInstanceProfile.map { requestedProfileARN($0) }
        key("ec2:LaunchTemplate", template?.template.arn)
        if let template {
            on(template.template.arn) { keys in
                keys.set("ec2:IsLaunchTemplateResource", .bool(true))
                keys.resourceTags(template.template.tags, service: "ec2")
            }
        }
        on(arn("instance", "*")) { keys in
            keys.set("ec2:IsLaunchTemplateResource", comesFromTemplate(nil))
            keys.newInstance(launch, profileARN: profile)
        }
        if let id = input.imageId {
            on(launch.image?.arn ?? "arn:aws:ec2:\(region)::image/\(id)") { keys in
                keys.set("ec2:IsLaunchTemplateResource", comesFromTemplate(request.imageId))
                keys.image(id, launch.image)
            }
        }
        network(of: launch, isFromTemplate: template != nil)
        for volume in launch.volumes {
            on(arn("volume", "*")) { keys in
                keys.set("ec2:IsLaunchTemplateResource", comesFromTemplate(nil))
                keys.newVolume(volume, of: launch)
            }
        }
        if let name = input.keyName {
            on(arn("key-pair", name)) { keys in
                keys.set("ec2:IsLaunchTemplateResource", comesFromTemplate(request.keyName))
                keys.keyPair(name, try? here.keyPair(name))
            }
        }
        tagging(input.tagSpecifications, by: "RunInstances") { [region, account] type in
            "arn:aws:ec2:\(region):\(account):\(type)/*"
        }
        if let profile = input.iamInstanceProfile { passRole(in: profile) }
    }

    /// Where the interfaces are, what filters them, and each of them. Subnets and groups that several share are asked
    /// for once.
    private mutating func network(of launch: AskedLaunch, isFromTemplate: Bool) {
        let (here, request) = (neighbourhood, input)
        var subnets: Set<String> = []
        var groups: Set<String> = []
        func key(_ keys: inout Keys, unless own: Any?) {
            keys.set("ec2:IsLaunchTemplateResource", .bool(isFromTemplate && own == nil))
        }
        /// What the request, and not the template, says of an interface.
        func own(_ interface: AskedInterface) -> InstanceNetworkInterfaceSpecification? {
            request.networkInterfaces?.first { $0.place == interface.specification.place }
        }
        for interface in launch.interfaces {
            guard let id = interface.subnetID, subnets.insert(id).inserted else { continue }
            let named = own(interface).flatMap { $0.networkInterfaceId ?? $0.subnetId } ?? request.subnetId
            on(arn("subnet", id)) { keys in
                key(&keys, unless: named)
                keys.subnet(id, interface.subnet)
            }
        }
        let namesGroups = request.securityGroupIds ?? request.securityGroups
        for interface in launch.interfaces {
            let own = own(interface)
            let named: Any? = own?.networkInterfaceId ?? own?.groups ?? namesGroups
            for id in interface.groupIDs where groups.insert(id).inserted {
                on(arn("security-group", id)) { keys in
                    key(&keys, unless: named)
                    keys.securityGroup(id, here.find(securityGroup: id))
                }
            }
        }
        for interface in launch.interfaces {
            let id = interface.specification.networkInterfaceId
            let own = own(interface)
            on(arn("network-interface", id ?? "*")) { keys in
                key(&keys, unless: id == nil ? nil : own)
                if let id {
                    keys.launchedInterface(id, interface)
                } else {
                    keys.newNetworkInterface(interface, of: launch)
                }
            }
        }
    }
}

extension Ask {
    /// The ARN of the profile that is asked for; one that does not exist would be at the root path.
    func requestedProfileARN(_ specification: IamInstanceProfileSpecification) -> String {
        neighbourhood.find(instanceProfile: specification)?.arn ?? specification.arn
            ?? "arn:aws:iam::\(account):instance-profile/\(specification.name ?? "")"
    }

    /// Asks to pass the role in the profile to EC2; a profile without a role passes nothing.
    mutating func passRole(in specification: IamInstanceProfileSpecification) {
        guard let profile = neighbourhood.find(instanceProfile: specification),
            let role = world.role(in: profile)
        else { return }
        also("iam:PassRole", on: role.arn) { [region, account] keys in
            keys.set("iam:PassedToService", "ec2.amazonaws.com")
            // Literally a star, even where the instance is known.
            keys.set("iam:AssociatedResourceArn", "arn:aws:ec2:\(region):\(account):instance/*")
            keys.resourceTags(role.tags, service: "iam")
        }
    }
}
