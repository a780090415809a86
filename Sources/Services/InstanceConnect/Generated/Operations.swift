// swift-format-ignore-file
// Generated from Models/ec2-instance-connect.json (2018-04-02) by Tools/generate. Do not edit.
import Service
import Wire

/// The service as the gateway sees it.
package let ec2InstanceConnect = AWSService(
    name: "ec2-instance-connect",
    signingName: "ec2-instance-connect",
    wireProtocol: .json,
    version: "2018-04-02",
    xmlNamespace: "",
    targetPrefix: "AWSEC2InstanceConnectService",
    isGlobal: false,
    operations: [
        SendSSHPublicKey.self,
    ],
    errorStatuses: errorStatuses,
    routes: [],
    subresources: [],
    showsRefusedValues: true,
    acceptsAnonymous: false
)

extension SendSSHPublicKey {
    typealias Input = SendSSHPublicKeyRequest
    typealias Output = SendSSHPublicKeyResponse
    static let name = "SendSSHPublicKey"
}
