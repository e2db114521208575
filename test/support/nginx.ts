/** Where the tests find nginx. */
export const nginxProgram = process.env.NGINX ?? "/usr/sbin/nginx";

/** A whole configuration of nginx: all that it writes stands in a folder, and it stays in front. */
export const nginxConfiguration = (folder: string, servers: string) => `
daemon off;
user root;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
    access_log off;
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
${servers}
}
`;
